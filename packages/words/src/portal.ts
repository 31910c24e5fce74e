/**
 * 公开网页 · Portal: what residents read. 「您」 to the reader, the statute's words for legal things, no slogans.
 */
type Day = { readonly day: string }

/** 8月26日 */
const sentenceDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

const zh = {
  pages: {
    index: () => '项目',
    plan: () => '补偿方案全文',
    calculator: () => '自己算一算',
    own: () => '我家',
    rights: () => '下一步和您的权利',
    staff: () => '谁会上门',
    log: () => '公开日志',
  },
  tabs: {
    index: () => '项目',
    plan: () => '方案',
    calculator: () => '算一算',
    own: () => '我家',
    rights: () => '权利',
    staff: () => '人员',
    log: () => '核验',
  },
  navigation: () => '各页',
  head: (f: { county: string; day: string }) => `${f.county} · 数据到 ${f.day}`,
  foot: (f: { version: string; size: number }) =>
    `${f.version === '' ? '' : `方案 ${f.version} 版，`}公开日志 ${f.size} 条。本页不用登录，不收集您的任何信息。`,
  telephone: (f: { telephone: string }) => `监督电话 ${f.telephone}`,
  decided: (f: { number: string; day: string }) =>
    `${sentenceDay(f.day)}公告征收决定${f.number === '' ? '' : `（${f.number}）`}。`,
  beforeDecision: () => '还没有作出征收决定。',
  signing: (f: { startsOn: string; endsOn: string; daysLeft: number }) =>
    `签约期 ${sentenceDay(f.startsOn)}至${sentenceDay(f.endsOn)}${
      f.daysLeft > 0 ? `，还有 ${f.daysLeft} 日` : f.daysLeft === 0 ? '，今天届满' : '，已经届满'
    }。`,
  progress: () => '签约进度',
  onlyTotals: () => '只公布总数，不标出任何一户；不足 5 户的数不写明',
  households: () => '户',
  count: {
    exact: (f: { value: number }) => String(f.value),
    below: (f: { value: number }) => `不足 ${f.value}`,
    above: (f: { value: number }) => `超过 ${f.value}`,
  },
  thresholdMissing: (f: { percent: number; count: string }) =>
    `还差 ${f.count} 份权证达到 ${f.percent}% 的生效比例。达不到，已签的协议不生效，征收决定终止。`,
  thresholdReached: (f: { percent: number }) => `已达到 ${f.percent}% 的生效比例。`,
  curve: () => '签约户数累计',
  lineAt: (f: { count: number }) => `生效比例约 ${f.count} 户`,
  householdCount: (f: { count: number }) => `${f.count} 户`,
  shortDay: ({ day }: Day) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`,
  seeTable: () => '看表',
  date: () => '日期',
  signedSoFar: () => '累计签约（户）',
  rightsTitle: () => '期限和您的权利',
  allRights: (f: { count: number }) => `全部 ${f.count} 项`,
  planTitle: () => '补偿方案',
  noPlan: () => '方案还没有公布。公布以后，全文和计算都在这里。',
  planIs: (f: { title: string; version: string }) => `${f.title}，${f.version} 版`,
  readPlan: () => '读方案全文',
  tryPlan: () => '自己算一算',
  postings: () => '公告和公示',
  noPostings: () => '还没有公告。',
  postedOn: ({ day }: Day) => `${day} 公布`,
  openUntil: ({ day }: Day) => `，到 ${day} 为止`,
  postedUntil: ({ day }: Day) => `，${day} 已届满`,
  article: (f: { article: string }) =>
    f.article
      .replace(/^条例 /, '国务院条例 ')
      .replace(/^评估办法 /, '房屋征收评估办法 ')
      .replace(/ §(\d+)/, '\n第 $1 条'),
  contents: () => '各条',
  planFile: () => '公布的原文件和它的指纹（SHA-256）',
  calculatorLead: () =>
    '按公布的方案，在您自己的手机上计算。填的内容不会离开这一页；结果是试算，以协议为准。',
  noScript: () => '这一页的计算要用脚本。您的浏览器没有开脚本，可以直接读方案里的公式和算例。',
  addAnother: (f: { what: string }) => `再加一处${f.what}`,
  unknown: () => '还没有定',
  waits: () => '待定',
  settled: () => '已定小计',
  sumOfLines: () => '补偿项合计',
  between: () => '方案的其他算式',
  rightsLead: () => '每一项都写明依据和最后一日。期限按您收到文书的那一天起算的，以您的回证为准。',
  gist: () => '条文为大意，以公布的文本为准。',
  untilDay: ({ day }: Day) => `，最后一日是 ${day}`,
  rights: {
    choice: { title: () => '您选哪一种补偿', how: () => '货币补偿和产权调换，由您选择' },
    recheck: {
      title: () => '对评估有疑问，可申请复核',
      how: (f: { within: number }) => `收到评估报告起 ${f.within} 日内，向原评估机构书面提出`,
    },
    appraisal: {
      title: () => '对复核仍有异议，可申请鉴定',
      how: (f: { within: number }) => `收到复核答复起 ${f.within} 日内，向评估专家委员会申请`,
    },
    reconsideration: {
      title: () => '对征收决定不服，可申请行政复议',
      how: (f: { within: number }) => `知道征收决定起 ${f.within} 日内`,
    },
    litigation: {
      title: () => '对征收决定不服，可提起行政诉讼',
      how: (f: { within: number }) => `知道征收决定起 ${f.within} 个月内`,
    },
    paidFirst: {
      title: () => '先补偿，后搬迁',
      how: () => '任何人不得用暴力、威胁，或者停水、停电、断路等办法逼您搬迁',
    },
    results: { title: () => '分户补偿情况在征收范围内公布', how: () => '您可以到公示栏查看，不在网上公布' },
    report: { title: () => '发现违法，可以举报', how: () => '接到举报的部门应当及时核实、处理' },
    readBeforeSigning: {
      title: () => '看清全文再签',
      how: () => '协议应当写明补偿方式、金额、支付期限、搬迁期限等全部内容；有空白的不要签',
    },
  },
  visitingHours: () => '入户只在 8:00 到 20:00 之间。',
  askForCard: () => '上门的人应当出示工作证。工号和姓名与下表对不上的，您可以不开门，并打监督电话。',
  noStaff: () => '还没有公布工作人员。',
  group: (f: { group: string }) => `${f.group}`,
  staffNumber: () => '工号',
  staffName: () => '姓名',
  post: () => '岗位',
  logLead: (f: { size: number }) =>
    `每一份公布的文件、协议和付款，都写进一本只能往后加的日志，现在有 ${f.size} 条。日志里没有任何人的姓名和金额，只有它们的指纹。`,
  root: () => '今天的一串字',
  compare: () =>
    '请把这串字抄下或拍下。日志只能往后加：以后的日志都能对上今天这一串。对不上的，请交给任何一家见证核对。',
  key: () => '签日志的公钥',
  originIs: (f: { origin: string }) => `日志名称 ${f.origin}`,
  files: () => '日志文件',
  filesLead: () => '谁都可以下载，用自己的程序核对。manifest.txt 写着本站每个文件的指纹，并签了名。',
  cannotTitle: () => '它不能说明什么：',
  cannot: () => '它说明没有人悄悄改过，不说明面积量得准、价评得对。那要靠您申请复核和鉴定。',
}

export type PortalWords = typeof zh
export type RightKey = keyof PortalWords['rights']

const en: PortalWords = {
  pages: {
    index: () => 'The project',
    plan: () => 'The compensation plan',
    calculator: () => 'Compute it yourself',
    own: () => 'My home',
    rights: () => 'What next, and your rights',
    staff: () => 'Who comes to your door',
    log: () => 'The public log',
  },
  tabs: {
    index: () => 'Project',
    plan: () => 'Plan',
    calculator: () => 'Compute',
    own: () => 'My home',
    rights: () => 'Rights',
    staff: () => 'Staff',
    log: () => 'Verify',
  },
  navigation: () => 'Pages',
  head: (f) => `${f.county} · as of ${f.day}`,
  foot: (f) =>
    `${f.version === '' ? '' : `Plan ${f.version}, `}public log of ${f.size} entries. No signing in; nothing about you is collected.`,
  telephone: (f) => `Supervision telephone ${f.telephone}`,
  decided: (f) => `The decision${f.number === '' ? '' : ` (${f.number})`} was announced on ${f.day}.`,
  beforeDecision: () => 'No decision has been made yet.',
  signing: (f) =>
    `Signing from ${f.startsOn} to ${f.endsOn}${f.daysLeft > 0 ? `, ${f.daysLeft} days left` : f.daysLeft === 0 ? ', ends today' : ', over'}.`,
  progress: () => 'Signing',
  onlyTotals: () => 'Totals only, no household is marked; fewer than 5 are not told',
  households: () => 'households',
  count: {
    exact: (f) => String(f.value),
    below: (f) => `fewer than ${f.value}`,
    above: (f) => `more than ${f.value}`,
  },
  thresholdMissing: (f) =>
    `${f.count} certificates short of the ${f.percent}% needed. Without them no agreement takes effect and the decision ends.`,
  thresholdReached: (f) => `The ${f.percent}% needed are reached.`,
  curve: () => 'Households signed so far',
  lineAt: (f) => `threshold, about ${f.count}`,
  householdCount: (f) => `${f.count} households`,
  shortDay: ({ day }) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`,
  seeTable: () => 'As a table',
  date: () => 'Day',
  signedSoFar: () => 'Signed so far',
  rightsTitle: () => 'Deadlines and your rights',
  allRights: (f) => `All ${f.count}`,
  planTitle: () => 'The plan',
  noPlan: () => 'The plan is not published yet. Its text and its computing will stand here.',
  planIs: (f) => `${f.title}, version ${f.version}`,
  readPlan: () => 'Read the plan',
  tryPlan: () => 'Compute it yourself',
  postings: () => 'Announcements and postings',
  noPostings: () => 'Nothing was announced yet.',
  postedOn: ({ day }) => `published ${day}`,
  openUntil: ({ day }) => `, until ${day}`,
  postedUntil: ({ day }) => `, ended ${day}`,
  article: (f) => f.article,
  contents: () => 'Clauses',
  planFile: () => 'The file as published, and its fingerprint (SHA-256)',
  calculatorLead: () =>
    'Computed on your own device by the published plan. What you enter stays on this page; the agreement counts.',
  noScript: () => 'Computing needs scripts, which are off. The formulas and examples stand in the plan.',
  addAnother: (f) => `Add another ${f.what}`,
  unknown: () => 'not known yet',
  waits: () => 'waits',
  settled: () => 'certain so far',
  sumOfLines: () => 'Sum of the lines',
  between: () => 'Other formulas of the plan',
  rightsLead: () =>
    'Each with its article and last day. Where a period runs from a document, your proof of service counts.',
  gist: () => 'Articles in short; the published text counts.',
  untilDay: ({ day }) => `, last day ${day}`,
  rights: {
    choice: { title: () => 'You choose the compensation', how: () => 'Money or another home, as you choose' },
    recheck: {
      title: () => 'Ask for a recheck of the valuation',
      how: (f) => `Within ${f.within} days of the report, in writing, to the firm that valued`,
    },
    appraisal: {
      title: () => 'Ask for an expert appraisal',
      how: (f) => `Within ${f.within} days of the answer to the recheck`,
    },
    reconsideration: {
      title: () => 'Ask for reconsideration of the decision',
      how: (f) => `Within ${f.within} days of knowing of it`,
    },
    litigation: {
      title: () => 'Sue against the decision',
      how: (f) => `Within ${f.within} months of knowing of it`,
    },
    paidFirst: {
      title: () => 'Compensation first, then moving',
      how: () => 'Nobody may force you by violence, threats, or cutting water, power or roads',
    },
    results: {
      title: () => 'Compensation is posted within the boundary',
      how: () => 'On the notice board, not online',
    },
    report: { title: () => 'Report a breach', how: () => 'It must be looked into without delay' },
    readBeforeSigning: {
      title: () => 'Read it whole before signing',
      how: () =>
        'It states the way, the sums, when they are paid and when you move; do not sign where it is blank',
    },
  },
  visitingHours: () => 'Visits are between 8:00 and 20:00 only.',
  askForCard: () =>
    'They show a card. Where number and name are not in this table, do not open, and call the supervision telephone.',
  noStaff: () => 'No staff are published yet.',
  group: (f) => f.group,
  staffNumber: () => 'Number',
  staffName: () => 'Name',
  post: () => 'Post',
  logLead: (f) =>
    `Everything published, agreed and paid enters a log that only grows: ${f.size} entries now. It holds fingerprints, no names and no amounts.`,
  root: () => 'The text of today',
  compare: () =>
    'Copy this text or take a picture. The log only grows, so every later log agrees with it. Where one does not, take it to any witness.',
  key: () => 'The key that signs the log',
  originIs: (f) => `The log is named ${f.origin}`,
  files: () => 'Files of the log',
  filesLead: () =>
    'Anybody may check them with a program of their own. manifest.txt lists and signs every file of this site.',
  cannotTitle: () => 'What it cannot say: ',
  cannot: () =>
    'It says that nobody changed anything unseen, not that an area or a value is right. For that ask for a recheck.',
}

export const portalWords = { zh, en }
