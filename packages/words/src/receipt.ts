/** 凭证 · Receipts: what a household keeps, and what the page that verifies them offline says. */

/** 8月29日 */
const sentenceDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

const KINDS: Readonly<Record<string, string>> = {
  agreement: '协议',
  supplement: '补充协议',
  revocation: '撤销',
  order: '补偿决定',
  orderRevocation: '补偿决定的撤销',
  payment: '付款',
  request: '申请',
  posting: '评估公示',
}
const KINDS_EN: Readonly<Record<string, string>> = {
  agreement: 'agreement',
  supplement: 'supplement',
  revocation: 'revocation',
  order: 'order',
  orderRevocation: 'revocation of an order',
  payment: 'payment',
  request: 'request',
  posting: 'valuation posted',
}

const zh = {
  title: () => '核验凭证',
  lead: () => '这一页存在您的手机或电脑里，没有网络也能用。选一份或几份凭证文件，在本机核对，不上传。',
  choose: () => '选凭证文件（.tlog-proof）',
  noScript: () => '核对要用脚本，您的浏览器没有开。',
  ready: () => '可以选文件了。',
  key: () => '签日志的公钥，请和公告栏上的对一对',
  kind: (kind: string) => KINDS[kind] ?? kind,
  unchanged: () => '没有被改过',
  changed: () => '对不上，请勿采信',
  ofFile: (f: { file: string }) => `文件 ${f.file}`,
  written: (f: { what: string; number: string; day: string; index: number }) =>
    `您家的${f.what}${f.number === '' ? '' : ` ${f.number}`}，${sentenceDay(f.day)}的，写在公开日志第 ${f.index} 号，至今一字未变。`,
  how: () => '怎么知道的',
  holds: () => '凭证上的内容对得上',
  allFields: (f: { count: number }) => `${f.count} 项逐项核对`,
  yuan: (f: { yuan: string }) => `${f.yuan} 元`,
  inTheLog: () => '确实在日志里',
  steps: (f: { size: number; steps: number }) => `日志当时共 ${f.size} 条，凭证带着找到它的 ${f.steps} 步`,
  signed: () => '日志签了名',
  signedBy: (f: { origin: string }) => f.origin,
  same: () => '照公布的方案重算，一样',
  sameSum: (f: { yuan: string }) => `本机算出 ${f.yuan} 元，一元不差`,
  other: () => '照现行方案重算，不一样',
  otherSum: (f: { yuan: string; agreed: string }) =>
    `本机算出 ${f.yuan} 元，协议写的是 ${f.agreed} 元。请带凭证到现场服务点问明原因。`,
  compare: () => '和公告栏对一对',
  compareHow: (f: { size: number }) =>
    `这是日志到第 ${f.size} 条时的一串字。公告栏或者邻居手里同样到第 ${f.size} 条的若是另一串字，请把两份凭证一起选进来，并交给任何一家见证。`,
  split: () => '两份凭证出自两本不同的日志',
  splitHow: (f: { size: number }) =>
    `同一把公钥签了两本日志，都是 ${f.size} 条，内容却不同：有人被出示了另一本。请保存两份文件，交给任何一家见证。`,
  cannotTitle: () => '它不能说明什么：',
  cannot: () => '它说明没有人悄悄改过，不说明面积量得准、价评得对。那要靠“这项不对”和申请复核。',
  receipts: () => '凭证',
  receiptOf: (f: { what: string; number: string; day: string }) =>
    `${f.what}${f.number === '' ? '' : ` ${f.number}`}，${sentenceDay(f.day)}`,
  keep: () => '请把凭证文件和核验网页都存下来。以后没有网络、网站不在了，也能核对有没有被改过。',
  save: () => '存下凭证',
  savePage: () => '存下核验网页',
  none: () => '还没有凭证。签约、付款、提出申请以后，当晚写入公开日志，第二天这里就有。',
}

export type ReceiptWords = typeof zh

const en: ReceiptWords = {
  title: () => 'Verify a receipt',
  lead: () =>
    'This page lies on your device and needs no network. Choose receipts; they are checked here and not sent.',
  choose: () => 'Choose receipts (.tlog-proof)',
  noScript: () => 'Checking needs scripts, which are off.',
  ready: () => 'Choose a file now.',
  key: () => 'The key that signs the log; compare it with the notice board',
  kind: (kind) => KINDS_EN[kind] ?? kind,
  unchanged: () => 'Unchanged',
  changed: () => 'It does not hold; do not rely on it',
  ofFile: (f) => `File ${f.file}`,
  written: (f) =>
    `Your ${f.what}${f.number === '' ? '' : ` ${f.number}`} of ${f.day} stands in the public log as number ${f.index}, unchanged since.`,
  how: () => 'How we know',
  holds: () => 'What it says holds',
  allFields: (f) => `${f.count} fields checked one by one`,
  yuan: (f) => `${f.yuan} yuan`,
  inTheLog: () => 'It stands in the log',
  steps: (f) => `the log had ${f.size} entries; ${f.steps} steps lead to it`,
  signed: () => 'The log is signed',
  signedBy: (f) => f.origin,
  same: () => 'Computed anew by the published plan: the same',
  sameSum: (f) => `${f.yuan} yuan here, to the last one`,
  other: () => 'Computed anew by the plan in force: another sum',
  otherSum: (f) => `${f.yuan} yuan here, ${f.agreed} in the agreement. Ask at the office why.`,
  compare: () => 'Compare with the notice board',
  compareHow: (f) =>
    `The text of the log at ${f.size} entries. Where somebody holds another one at ${f.size}, choose both receipts here, and take them to any witness.`,
  split: () => 'These receipts are of two different logs',
  splitHow: (f) =>
    `One key signed two logs of ${f.size} entries that differ: somebody was shown another one. Keep both files and take them to any witness.`,
  cannotTitle: () => 'What it cannot say: ',
  cannot: () => 'That an area or a value is right. For that say what is wrong, or ask for a recheck.',
  receipts: () => 'Receipts',
  receiptOf: (f) => `${f.what}${f.number === '' ? '' : ` ${f.number}`}, ${f.day}`,
  keep: () =>
    'Keep the receipts and the page that verifies them: they work without a network, and when this site is gone.',
  save: () => 'Save the receipt',
  savePage: () => 'Save the verifying page',
  none: () =>
    'None yet. What you sign, are paid or ask for is written into the log at night, and stands here the next day.',
}

export const receiptWords = { zh, en }
