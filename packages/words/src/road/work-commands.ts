/** 日常工作的行为 · Acts of the day's work: issues, caseloads, organisation. */
import type { CommandTexts } from './command-text.ts'

const zh = {
  raiseIssue: {
    name: '提出问题',
    done: '已提出，从小组办起',
    fields: { category: '类别', words: '问题内容' },
  },
  escalateIssue: { name: '报上一级', done: '已上报', fields: { to: '报到' } },
  answerIssue: { name: '答复', done: '已答复，等提出人验收', fields: { answer: '答复内容' } },
  acceptAnswer: { name: '验收办结', done: '已办结' },
  reopenIssue: { name: '重新提出', done: '已重新提出' },
  correctIssue: {
    name: '更正问题',
    done: '已更正',
    fields: {
      category: '类别',
      household: '户号（一般问题留空）',
      words: '问题内容（不改留空）',
      reason: '更正原因',
    },
  },
  takeBackTurn: { name: '撤销当日这一步', done: '已撤销，回到上一步' },
  setAnsweringTimes: {
    name: '规定答复时限',
    done: '时限已规定',
    fields: {
      小组: '小组（工作日）',
      临时党支部: '临时党支部（工作日）',
      责任县领导: '责任县领导（工作日）',
      县委主要领导: '县委主要领导（工作日）',
    },
  },
  assignCaseworker: {
    name: '移交包干',
    done: '已移交',
    fields: { caseworker: '接手人', reason: '移交原因' },
  },
  formSquad: {
    name: '组成联合小分队',
    done: '小分队已组成',
    fields: { ofGroup: '小组一人', ofPartner: '包干单位一人', valuer: '评估机构一人' },
  },
  takeBackHandover: { name: '撤销当日移交', done: '已撤销，由原来的人包干' },
  takeBackSquad: { name: '撤销当日小分队', done: '已撤销' },
  listHardCase: { name: '列入难户', done: '已列入', fields: { cause: '难点' } },
  resolveHardCase: { name: '难户化解', done: '已化解' },
  acceptWork: { name: '验收销号', done: '已验收', fields: { fact: '待验收的事' } },
  sendBackWork: { name: '退回补办', done: '已退回', fields: { fact: '待验收的事', reason: '退回的原因' } },
  startReinforcement: {
    name: '开始增援',
    done: '增援已开始',
    fields: {
      receiving: '受援小组',
      lending: '支援小组',
      people: '人员',
      person: '工号',
      until: '计划到',
    },
  },
  endReinforcement: {
    name: '结束增援',
    done: '增援已结束',
    fields: { receiving: '受援小组', lending: '支援小组', startsOn: '开始日期' },
  },
  holdMeeting: {
    name: '记录会议',
    done: '会议已记录',
    fields: {
      category: '类别',
      subject: '主题',
      present: '参会人员',
      person: '工号',
      minutes: '纪要',
      decisions: '议定事项',
      what: '事项',
      to: '承办人',
      due: '限期',
    },
  },
  takeBackMeeting: { name: '撤销当日会议', done: '会议和议定事项已撤销' },
  takeBackTask: { name: '撤销当日办结', done: '已撤销，事项仍待办' },
  finishTask: { name: '办结交办', done: '已办结', fields: { task: '交办编号' } },
  declareUndertakings: { name: '四带头承诺', done: '已承诺', fields: { undertakings: '承诺' } },
  declareRecusal: { name: '申明回避', done: '已申明' },
} satisfies CommandTexts

const en = {
  raiseIssue: {
    name: 'Raise an issue',
    done: 'Raised, with the group',
    fields: { category: 'Category', words: 'What it is about' },
  },
  escalateIssue: { name: 'Take higher', done: 'Taken higher', fields: { to: 'To' } },
  answerIssue: { name: 'Answer', done: 'Answered; its raiser accepts', fields: { answer: 'Answer' } },
  acceptAnswer: { name: 'Accept the answer', done: 'Solved' },
  reopenIssue: { name: 'Open again', done: 'Open again' },
  correctIssue: {
    name: 'Correct the issue',
    done: 'Corrected',
    fields: {
      category: 'Category',
      household: 'Household (empty: general)',
      words: 'What it is about (empty: as it was)',
      reason: 'Why it is corrected',
    },
  },
  takeBackTurn: { name: 'Take back today’s last step', done: 'Taken back' },
  setAnsweringTimes: {
    name: 'Set times to answer',
    done: 'Set',
    fields: {
      小组: 'Group (workdays)',
      临时党支部: 'Branch (workdays)',
      责任县领导: 'Responsible leader (workdays)',
      县委主要领导: 'Main leader (workdays)',
    },
  },
  assignCaseworker: {
    name: 'Hand over',
    done: 'Handed over',
    fields: { caseworker: 'Receiver', reason: 'Why' },
  },
  formSquad: {
    name: 'Form a squad',
    done: 'Formed',
    fields: { ofGroup: 'Of the group', ofPartner: 'Of the partner', valuer: 'Of the valuer' },
  },
  takeBackHandover: { name: 'Take back today’s handover', done: 'Taken back; carried as before' },
  takeBackSquad: { name: 'Take back today’s squad', done: 'Taken back' },
  listHardCase: { name: 'List as hard', done: 'Listed', fields: { cause: 'Cause' } },
  resolveHardCase: { name: 'Resolve', done: 'Resolved' },
  acceptWork: { name: 'Accept work', done: 'Accepted', fields: { fact: 'What waits' } },
  sendBackWork: { name: 'Send work back', done: 'Sent back', fields: { fact: 'What waits', reason: 'Why' } },
  startReinforcement: {
    name: 'Start reinforcement',
    done: 'Started',
    fields: {
      receiving: 'Receiving group',
      lending: 'Lending group',
      people: 'People',
      person: 'Staff number',
      until: 'Planned until',
    },
  },
  endReinforcement: {
    name: 'End reinforcement',
    done: 'Ended',
    fields: { receiving: 'Receiving group', lending: 'Lending group', startsOn: 'Since' },
  },
  holdMeeting: {
    name: 'Record a meeting',
    done: 'Recorded',
    fields: {
      category: 'Category',
      subject: 'Subject',
      present: 'Who came',
      person: 'Staff number',
      minutes: 'Minutes',
      decisions: 'Decisions',
      what: 'What',
      to: 'By whom',
      due: 'Due',
    },
  },
  takeBackMeeting: { name: 'Take back today’s meeting', done: 'Taken back with its tasks' },
  takeBackTask: { name: 'Take back today’s finished task', done: 'Taken back; the task is open' },
  finishTask: { name: 'Finish a task', done: 'Finished', fields: { task: 'Task' } },
  declareUndertakings: {
    name: 'Declare the four undertakings',
    done: 'Declared',
    fields: { undertakings: 'Undertakings' },
  },
  declareRecusal: { name: 'Declare a recusal', done: 'Declared' },
} satisfies CommandTexts

export const workCommands = { zh, en }
