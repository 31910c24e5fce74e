/** 项目的文书 · The project's papers: their names, and what each waits for. */
const zh = {
  /** In the order of the road. */
  kinds: {
    'boundary-announcement': { name: '征收范围公告', awaits: '征收范围公布之后' },
    'suspension-notice': { name: '暂停办理手续通知书', awaits: '征收范围公布之后' },
    'survey-posting': { name: '调查结果公布', awaits: '入户调查登记之后' },
    'plan-for-comments': { name: '补偿方案（征求意见稿）公告', awaits: '公开征求意见之后' },
    'funds-certificate': { name: '补偿资金专户证明', awaits: '补偿资金存入之后' },
    'decision-announcement': { name: '房屋征收决定公告', awaits: '征收决定公告之后' },
    'valuation-commission': { name: '房屋征收评估委托书', awaits: '选定评估机构之后' },
    'first-valuation-posting': { name: '分户初步评估结果公示', awaits: '初步评估之后' },
    'progress-posting': { name: '签约进度公示', awaits: '签约期确定之后' },
    'compensation-posting': { name: '分户补偿情况公布', awaits: '有户签约之后' },
    'decision-ended': { name: '征收决定终止公告', awaits: '协议终止之后' },
  },
  sentence: (ready: number, all: number) => `${all} 种项目文书，现在能打印 ${ready} 种`,
  about:
    '从程序、决定和签约的记录里取数；台账里没有的，打印时补填。听证、风险评估等由人撰写的文书，在“模板”里下载 Word 填写。',
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
    'funds-certificate': { name: 'Certificate of funds', awaits: 'once funds are deposited' },
    'decision-announcement': {
      name: 'Announcement of the decision',
      awaits: 'once the decision is announced',
    },
    'valuation-commission': { name: 'Commission of the valuer', awaits: 'once the valuer is chosen' },
    'first-valuation-posting': { name: 'Posting of first valuations', awaits: 'once houses are valued' },
    'progress-posting': { name: 'Posting of progress', awaits: 'once the signing period is known' },
    'compensation-posting': { name: 'Posting of compensation', awaits: 'once a household has signed' },
    'decision-ended': {
      name: 'Announcement that the decision has ended',
      awaits: 'once the agreements lapsed',
    },
  },
  sentence: (ready, all) => `${ready} of ${all} papers of the project can be printed now`,
  about:
    'Taken from the record of steps, decision and signing; the rest is stated when it prints. What people write themselves, such as a hearing, is filled in from its Word template.',
  unknown: () => 'There is no such paper of the project. Open it from the document centre.',
}

export const projectPaperWords = { zh, en }
