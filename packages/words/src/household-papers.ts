/** 一户的文书 · A household's papers: their names, what each waits for, and what its page says of them. */
const zh = {
  /** In the order of the road. */
  kinds: {
    'consent-poll': { name: '改建意愿征询表', awaits: '登记在册之后' },
    'survey-form': { name: '入户调查表', awaits: '入户调查之后' },
    'unregistered-finding': { name: '未登记建筑认定书', awaits: '未登记建筑认定之后' },
    'valuation-notice': { name: '限期评估告知书', awaits: '入户未果之后' },
    'inspection-record': { name: '实地查勘记录', awaits: '实地查勘之后' },
    'serving-proof': { name: '评估报告送达回证', awaits: '评估报告送达之后' },
    'recheck-request': { name: '复核评估申请表', awaits: '评估报告送达之后' },
    'appraisal-request': { name: '评估鉴定申请书', awaits: '复核答复之后' },
    agreement: { name: '征收补偿协议', awaits: '签约之后' },
    settlement: { name: '分户补偿计算单', awaits: '签约之后' },
    'supplementary-agreement': { name: '补充协议', awaits: '补充协议批准之后' },
    'home-choice': { name: '选房确认单', awaits: '选定安置房之后' },
    'payment-notice': { name: '付款通知单', awaits: '支付批次批准之后' },
    'vacating-accepted': { name: '腾空验收单', awaits: '腾空验收之后' },
    'choice-notice': { name: '补偿决定方案选择告知书', awaits: '拟订补偿决定方案之后' },
    'compensation-order': { name: '房屋征收补偿决定书', awaits: '作出补偿决定之后' },
    'demand-notice': { name: '履行补偿决定催告书', awaits: '补偿决定送达之后' },
    'enforcement-application': { name: '强制执行申请书', awaits: '催告书送达之后' },
    'decision-ended-notice': { name: '征收决定终止告知书', awaits: '协议终止之后' },
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
    'survey-form': { name: 'Survey form', awaits: 'once it is surveyed' },
    'unregistered-finding': { name: 'Finding on what is not registered', awaits: 'once it is judged' },
    'valuation-notice': { name: 'Notice of a valuation', awaits: 'once entry was refused' },
    'inspection-record': { name: 'Record of the inspection', awaits: 'once it is inspected' },
    'serving-proof': { name: 'Proof of serving the report', awaits: 'once the report is served' },
    'recheck-request': { name: 'Request for a recheck', awaits: 'once the report is served' },
    'appraisal-request': { name: 'Request for an expert appraisal', awaits: 'once the recheck is answered' },
    agreement: { name: 'Agreement', awaits: 'once it is signed' },
    settlement: { name: 'Sheet of compensation', awaits: 'once it is signed' },
    'supplementary-agreement': { name: 'Supplementary agreement', awaits: 'once a supplement is approved' },
    'home-choice': { name: 'Confirmation of the home chosen', awaits: 'once a home is chosen' },
    'payment-notice': { name: 'Payment notice', awaits: 'once its batch is approved' },
    'vacating-accepted': { name: 'Acceptance of the vacated home', awaits: 'once it is vacated' },
    'choice-notice': { name: 'Notice to choose before an order', awaits: 'once an order is proposed' },
    'compensation-order': { name: 'Compensation order', awaits: 'once an order is made' },
    'demand-notice': { name: 'Demand to perform', awaits: 'once the order is served' },
    'enforcement-application': { name: 'Application to the court', awaits: 'once the demand is served' },
    'decision-ended-notice': {
      name: 'Notice that the decision has ended',
      awaits: 'once the agreements lapsed',
    },
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
