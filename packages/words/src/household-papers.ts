/** 一户的文书 · A household's papers: their names, what each waits for, and what its page says of them. */
const zh = {
  /** In the order of the road. */
  kinds: {
    'consent-poll': { name: '改建意愿征询表', awaits: '登记在册之后' },
    'valuation-notice': { name: '限期评估告知书', awaits: '入户未果之后' },
    'serving-proof': { name: '评估报告送达回证', awaits: '评估报告送达之后' },
    agreement: { name: '征收补偿协议', awaits: '签约之后' },
    settlement: { name: '分户补偿计算单', awaits: '签约之后' },
    'choice-notice': { name: '补偿决定方案选择告知书', awaits: '拟订补偿决定方案之后' },
    'compensation-order': { name: '房屋征收补偿决定书', awaits: '作出补偿决定之后' },
    'demand-notice': { name: '履行补偿决定催告书', awaits: '补偿决定送达之后' },
  },
  title: () => '文书',
  toPrint: () => '打印',
  lacking: (n: number) => `缺 ${n} 项`,
  notYet: (n: number) => `还不能打印的 ${n} 种`,
  notBefore: (f: { name: string; awaits: string }) => `${f.awaits}才能打印${f.name}。`,
  terms: () => '填写文书条款',
  toState: () => '补填后打印',
  stating: (name: string) => `打印${name}：补填台账里没有的内容`,
  cancel: () => '取消',
}

export type HouseholdPaperKind = keyof typeof zh.kinds

const en: typeof zh = {
  kinds: {
    'consent-poll': { name: 'Consent poll', awaits: 'once the household is registered' },
    'valuation-notice': { name: 'Notice of a valuation', awaits: 'once entry was refused' },
    'serving-proof': { name: 'Proof of serving the report', awaits: 'once the report is served' },
    agreement: { name: 'Agreement', awaits: 'once it is signed' },
    settlement: { name: 'Sheet of compensation', awaits: 'once it is signed' },
    'choice-notice': { name: 'Notice to choose before an order', awaits: 'once an order is proposed' },
    'compensation-order': { name: 'Compensation order', awaits: 'once an order is made' },
    'demand-notice': { name: 'Demand to perform', awaits: 'once the order is served' },
  },
  title: () => 'Papers',
  toPrint: () => 'Print',
  lacking: (n) => `${n} missing`,
  notYet: (n) => `${n} that cannot be printed yet`,
  notBefore: (f) => `${f.name} cannot be printed yet: ${f.awaits}.`,
  terms: () => 'State the terms',
  toState: () => 'State and print',
  stating: (name) => `${name}: what no record holds`,
  cancel: () => 'Cancel',
}

export const householdPaperWords = { zh, en }
