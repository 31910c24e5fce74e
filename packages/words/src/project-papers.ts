/** 项目的文书 · The project's papers: their names, and what each waits for. */
const zh = {
  /** In the order of the road. */
  kinds: {
    'boundary-announcement': { name: '征收范围公告', awaits: '征收范围公布之后' },
    'suspension-notice': { name: '暂停办理手续通知书', awaits: '征收范围公布之后' },
    'survey-posting': { name: '调查结果公布', awaits: '入户调查登记之后' },
    'plan-for-comments': { name: '补偿方案（征求意见稿）公告', awaits: '公开征求意见之后' },
    'comments-answered': { name: '意见采纳情况表', awaits: '在“程序”里公布征求意见和修改情况之后' },
    'hearing-record': { name: '听证纪要', awaits: '在“程序”里登记听证之后' },
    'risk-assessment': { name: '社会稳定风险评估报告', awaits: '在“程序”里登记风险评估之后' },
    'funds-certificate': { name: '补偿资金专户证明', awaits: '补偿资金存入之后' },
    'decision-announcement': { name: '房屋征收决定公告', awaits: '征收决定公告之后' },
    'valuer-chosen': { name: '评估机构选定公告', awaits: '在“程序”里选定评估机构之后' },
    'valuation-commission': { name: '房屋征收评估委托书', awaits: '选定评估机构之后' },
    'first-valuation-posting': { name: '分户初步评估结果公示', awaits: '初步评估之后' },
    'progress-posting': { name: '签约进度公示', awaits: '签约期确定之后' },
    'compensation-posting': { name: '分户补偿情况公布', awaits: '有户签约之后' },
    'decision-ended': { name: '征收决定终止公告', awaits: '协议终止之后' },
    'audit-posting': { name: '审计结果公布', awaits: '在“程序”里公布审计结果之后' },
  },
  sentence: (ready: number, all: number) => `${all} 种项目文书，现在能打印 ${ready} 种`,
  about:
    '从程序、决定和签约的记录里取数；台账里没有的，打印时补填。意见、听证、风险、审计的逐条内容，在“程序”里办理时填写。',
  unknown: () => '没有这种项目文书。请从文书中心打开。',
}

export type ProjectPaperKind = keyof typeof zh.kinds

const en: typeof zh = {
  kinds: {
    'boundary-announcement': {
      name: 'Announcement of the boundary',
      awaits: 'once the boundary is announced',
    },
    'suspension-notice': { name: 'Notice to suspend procedures', awaits: 'once the boundary is announced' },
    'survey-posting': { name: 'Posting of the survey', awaits: 'once the survey is done' },
    'plan-for-comments': { name: 'Plan for comments', awaits: 'once it is posted for comments' },
    'comments-answered': { name: 'Comments and what became of them', awaits: 'once they are posted' },
    'hearing-record': { name: 'Record of the hearing', awaits: 'once it was held' },
    'risk-assessment': { name: 'Assessment of the risk to stability', awaits: 'once it is recorded' },
    'funds-certificate': { name: 'Certificate of funds', awaits: 'once funds are deposited' },
    'decision-announcement': {
      name: 'Announcement of the decision',
      awaits: 'once the decision is announced',
    },
    'valuer-chosen': { name: 'Announcement of the valuer', awaits: 'once the valuer is chosen' },
    'valuation-commission': { name: 'Commission of the valuer', awaits: 'once the valuer is chosen' },
    'first-valuation-posting': { name: 'Posting of first valuations', awaits: 'once houses are valued' },
    'progress-posting': { name: 'Posting of progress', awaits: 'once the signing period is known' },
    'compensation-posting': { name: 'Posting of compensation', awaits: 'once a household has signed' },
    'decision-ended': {
      name: 'Announcement that the decision has ended',
      awaits: 'once the agreements lapsed',
    },
    'audit-posting': { name: 'Posting of the audit', awaits: 'once it is published' },
  },
  sentence: (ready, all) => `${ready} of ${all} papers of the project can be printed now`,
  about:
    'Taken from the record of steps, decision and signing; the rest is stated when it prints. Comments, a hearing, risks and the audit are told line by line where the act is done.',
  unknown: () => 'There is no such paper of the project. Open it from the document centre.',
}

export const projectPaperWords = { zh, en }
