/** 户的期限 · Household clocks: what each is called, and whose move it is. */
const zh = {
  clock: {
    'signing-period': '签约期',
    'valuation-posted': '初评公示期',
    recheckAsked: '复核申请期限',
    recheckAnswered: '复核答复期限',
    expertAppraisalAsked: '鉴定申请期限',
    expertAppraisalAnswered: '鉴定答复期限',
    'served-by-announcement': '公告送达期间',
    choiceReplied: '补偿方式选择期',
    'moving-period': '搬迁期限',
    reconsiderationAsked: '申请复议期限',
    litigationStarted: '起诉期限',
    litigationAfterReconsideration: '复议后起诉期限',
    demandServed: '催告后等待期',
    enforcementApplied: '申请强制执行期限',
    promise: '承诺兑现期限',
  },
  mover: {
    household: '由被征收人决定',
    office: '由征收部门办理',
    valuer: '由评估机构答复',
    panel: '由专家委员会答复',
    nobody: '等待期满',
  },
}

const en: typeof zh = {
  clock: {
    'signing-period': 'Signing period',
    'valuation-posted': 'Posting of the valuation',
    recheckAsked: 'Ask for a recheck',
    recheckAnswered: 'Answer the recheck',
    expertAppraisalAsked: 'Ask for an appraisal',
    expertAppraisalAnswered: 'Answer the appraisal',
    'served-by-announcement': 'Service by announcement',
    choiceReplied: 'Choose the compensation',
    'moving-period': 'Time to move',
    reconsiderationAsked: 'Ask for reconsideration',
    litigationStarted: 'Sue',
    litigationAfterReconsideration: 'Sue after reconsideration',
    demandServed: 'Wait after the demand',
    enforcementApplied: 'Apply to the court',
    promise: 'Keep a promise',
  },
  mover: {
    household: 'the household’s move',
    office: 'the office’s move',
    valuer: 'the valuer’s move',
    panel: 'the panel’s move',
    nobody: 'time alone',
  },
}

export const householdClockWords = { zh, en }
