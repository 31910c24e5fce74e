/** 程序的结果 · Results of the stops of the project's road, each in a few words. */
const amount = (yuan: number): string => yuan.toLocaleString('zh-CN')

interface Counted {
  readonly signed: number
  readonly certificates: number
  readonly percent: number
}

const zh = {
  boundary: (f: { publicInterest: string; freezeUntil: string }) =>
    `${f.publicInterest}；暂停办理至 ${f.freezeUntil}`,
  consent: (f: { agreed: number; certificates: number }) => `${f.certificates} 户中 ${f.agreed} 户同意`,
  recognition: (f: { houses: number }) => `认定 ${f.houses} 处`,
  argued: (f: { offices: number }) => `${f.offices} 个部门参加`,
  posted: (f: { endsOn: string }) => `征求意见至 ${f.endsOn}`,
  comments: (f: { received: number; adopted: number; objecting: number }) =>
    `收到 ${f.received} 件，采纳 ${f.adopted} 件；认为不合规定 ${f.objecting} 户`,
  hearingNotified: (f: { hearingOn: string }) => `通知 ${f.hearingOn} 举行`,
  hearing: (f: { signedUp: number; representatives: number; publicRepresentatives: number }) =>
    `报名 ${f.signedUp} 人，代表 ${f.representatives} 人，公众代表 ${f.publicRepresentatives} 人`,
  risk: (f: { level: string; conclusion: string }) => `${f.level}，${f.conclusion}`,
  funds: (f: { bank: string; yuan: number; estimate: number }) =>
    `${f.bank}，存入 ${amount(f.yuan)} 元，测算 ${amount(f.estimate)} 元`,
  meeting: (f: { attendance: number; approved: boolean }) =>
    `到会 ${f.attendance} 人，${f.approved ? '通过' : '未通过'}`,
  decision: (f: { documentNumber: string }) => f.documentNumber,
  announced: (f: { by: readonly string[] }) => f.by.join('、'),
  candidates: (f: { candidates: readonly string[] }) => `候选：${f.candidates.join('、')}`,
  valuer: (f: { valuer: string; way: string }) => `${f.way}选定 ${f.valuer}`,
  effect: (f: Counted) => `${f.certificates} 户中 ${f.signed} 户已签，达到 ${f.percent}%，协议生效`,
  lapse: (f: Counted) => `${f.certificates} 户中 ${f.signed} 户已签，未达 ${f.percent}%，协议和决定终止`,
  results: (f: { households: number; until: string }) => `${f.households} 户，公布至 ${f.until}`,
  archived: (f: { files: number }) => `${f.files} 卷`,
}

const en: typeof zh = {
  boundary: (f) => `${f.publicInterest}; freeze until ${f.freezeUntil}`,
  consent: (f) => `${f.agreed} of ${f.certificates} agree`,
  recognition: (f) => `${f.houses} judged`,
  argued: (f) => `${f.offices} offices`,
  posted: (f) => `open to comment until ${f.endsOn}`,
  comments: (f) => `${f.received} received, ${f.adopted} adopted; ${f.objecting} object`,
  hearingNotified: (f) => `notified for ${f.hearingOn}`,
  hearing: (f) =>
    `${f.signedUp} signed up, ${f.representatives} spoke, ${f.publicRepresentatives} of the public`,
  risk: (f) => `${f.level}, ${f.conclusion}`,
  funds: (f) => `${f.bank}: ${amount(f.yuan)} yuan of ${amount(f.estimate)}`,
  meeting: (f) => `${f.attendance} present, ${f.approved ? 'approved' : 'not approved'}`,
  decision: (f) => f.documentNumber,
  announced: (f) => f.by.join(', '),
  candidates: (f) => `candidates: ${f.candidates.join(', ')}`,
  valuer: (f) => `${f.valuer}, ${f.way}`,
  effect: (f) => `${f.signed} of ${f.certificates} signed, ${f.percent}% reached: in effect`,
  lapse: (f) => `${f.signed} of ${f.certificates} signed, ${f.percent}% missed: lapsed`,
  results: (f) => `${f.households} households, until ${f.until}`,
  archived: (f) => `${f.files} files`,
}

export const stopResultWords = { zh, en }
