/** 项目程序的行为 · Acts of the project's road, from the boundary to the closed file. */
import type { CommandTexts } from './command-text.ts'

const zh = {
  foundProject: {
    name: '建立项目',
    done: '项目已建立',
    fields: {
      name: '项目名称',
      county: '区县',
      jurisdiction: '辖区',
      kind: '项目类型',
      telephone: '监督电话',
    },
  },
  formGroup: {
    name: '成立小组',
    done: '小组已成立',
    fields: { partyGroup: '党小组', leader: '组长（工号）', blockName: '区块名称' },
  },
  engagePartner: {
    name: '登记参加单位',
    done: '单位已登记',
    fields: { code: '单位编号', name: '单位名称', category: '类别' },
  },
  joinPerson: {
    name: '人员加入专班',
    done: '人员已加入',
    fields: {
      person: '工号',
      name: '姓名',
      post: '岗位',
      sourceCategory: '来源类别',
      sourceOffice: '来源单位',
    },
  },
  signPledge: { name: '签订承诺书', done: '承诺书已登记', fields: { person: '工号' } },
  leaveOffice: { name: '人员退出专班', done: '人员已退出', fields: { person: '工号' } },
  announceBoundary: {
    name: '公布征收范围',
    done: '已公布',
    fields: { publicInterest: '公共利益情形', freezeUntil: '暂停办理至' },
  },
  answerConsent: {
    name: '答复改建意愿',
    done: '答复已登记',
    fields: { agrees: '同意改建', certificate: '权证号（只答一证时填）' },
  },
  announceConsent: { name: '公布改建意愿征询结果', done: '结果已公布' },
  beginSurvey: { name: '开始入户调查登记', done: '调查已开始' },
  recogniseBuilding: {
    name: '认定未登记建筑',
    done: '已认定',
    fields: { house: '幢号', conclusion: '认定结论', areaM2: '面积（㎡）' },
  },
  announceSurvey: { name: '公布调查结果', done: '已公布' },
  announceRecognition: { name: '公布未登记建筑认定结果', done: '已公布' },
  arguePlan: {
    name: '论证补偿方案',
    done: '论证已登记',
    fields: { offices: '参加部门数', result: '论证意见' },
  },
  postPlanForComments: {
    name: '公布方案征求意见',
    done: '已公布',
    fields: { draftSha256: '征求意见稿文本', endsOn: '征求意见截止日' },
  },
  receiveComment: {
    name: '登记意见',
    done: '意见已登记',
    fields: {
      household: '户号（征收户提出的）',
      certificate: '权证号（只代表一证时填）',
      objects: '认为方案不合规定',
      text: '意见',
    },
  },
  postCommentsAndChanges: {
    name: '公布征求意见和修改情况',
    done: '已公布',
    fields: { adopted: '采纳件数', changes: '修改情况' },
  },
  noticeHearing: { name: '通知听证', done: '已通知', fields: { hearingOn: '听证日', venue: '地点' } },
  holdHearing: {
    name: '举行听证',
    done: '听证已登记',
    fields: {
      signedUp: '报名人数',
      representatives: '被征收人代表人数',
      publicRepresentatives: '公众代表人数',
      changes: '修改情况',
    },
  },
  assessRisk: {
    name: '社会稳定风险评估',
    done: '评估已登记',
    fields: { level: '风险等级', conclusion: '结论', measures: '化解措施和应急预案' },
  },
  depositFunds: {
    name: '补偿费用存入专户',
    done: '已登记',
    fields: { amountFen: '存入金额（元）', estimateFen: '方案测算总额（元）', bank: '专户开户行' },
  },
  holdExecutiveMeeting: {
    name: '政府常务会议讨论',
    done: '会议已登记',
    fields: { attendance: '到会人数', approved: '讨论通过' },
  },
  decideExpropriation: { name: '作出征收决定', done: '决定已登记', fields: { documentNumber: '文号' } },
  announceDecision: { name: '公告征收决定', done: '已公告', fields: { by: '公告方式' } },
  nominateValuers: {
    name: '公布候选评估机构',
    done: '已公布',
    fields: { candidates: '候选机构', valuer: '机构名称' },
  },
  agreeOnValuer: { name: '协商选定评估机构', done: '已选定', fields: { forIt: '同意户数（按权证）' } },
  voteOnValuer: {
    name: '投票选定评估机构',
    done: '已选定',
    fields: { tookPart: '参加户数（按权证）', forIt: '得票', notary: '公证机构' },
  },
  drawValuer: { name: '摇号、抽签选定评估机构', done: '已选定', fields: { way: '方式', notary: '公证机构' } },
  postValuations: { name: '公示分户初步评估结果', done: '已公示' },
  openSigning: { name: '开始集中签约', done: '签约已开始' },
  closeSigning: { name: '结束集中签约', done: '签约已结束' },
  declareEffect: { name: '宣告协议生效', done: '已宣告生效' },
  declareLapse: { name: '宣告协议和征收决定终止', done: '已宣告终止' },
  postHouseholdResults: { name: '公布分户补偿情况', done: '已公布', fields: { until: '公布至' } },
  publishAudit: {
    name: '公布审计结果',
    done: '已公布',
    fields: { auditor: '审计机关', conclusion: '结论与整改' },
  },
  archiveProject: { name: '归档', done: '已归档', fields: { files: '卷数' } },
} satisfies CommandTexts

const en = {
  foundProject: {
    name: 'Found project',
    done: 'Founded',
    fields: {
      name: 'Name',
      county: 'County',
      jurisdiction: 'Jurisdiction',
      kind: 'Kind',
      telephone: 'Telephone',
    },
  },
  formGroup: {
    name: 'Form group',
    done: 'Formed',
    fields: { partyGroup: 'Party group', leader: 'Leader (staff no.)', blockName: 'Name of the block' },
  },
  engagePartner: {
    name: 'Engage partner',
    done: 'Engaged',
    fields: { code: 'Code', name: 'Name', category: 'Category' },
  },
  joinPerson: {
    name: 'Join staff',
    done: 'Joined',
    fields: {
      person: 'Staff no.',
      name: 'Name',
      post: 'Post',
      sourceCategory: 'Kind of source',
      sourceOffice: 'Office of origin',
    },
  },
  signPledge: { name: 'Sign pledge', done: 'Recorded', fields: { person: 'Staff no.' } },
  leaveOffice: { name: 'Leave staff', done: 'Left', fields: { person: 'Staff no.' } },
  announceBoundary: {
    name: 'Announce boundary',
    done: 'Announced',
    fields: { publicInterest: 'Public interest', freezeUntil: 'Freeze until' },
  },
  answerConsent: {
    name: 'Answer the poll',
    done: 'Answer recorded',
    fields: { agrees: 'Agrees', certificate: 'Certificate (where for one only)' },
  },
  announceConsent: { name: 'Announce result of the poll', done: 'Announced' },
  beginSurvey: { name: 'Begin survey', done: 'Begun' },
  recogniseBuilding: {
    name: 'Judge unregistered building',
    done: 'Judged',
    fields: { house: 'House no.', conclusion: 'Conclusion', areaM2: 'Area (㎡)' },
  },
  announceSurvey: { name: 'Post results of survey', done: 'Posted' },
  announceRecognition: { name: 'Announce recognition', done: 'Announced' },
  arguePlan: { name: 'Argue the plan', done: 'Recorded', fields: { offices: 'Offices', result: 'Result' } },
  postPlanForComments: {
    name: 'Post plan for comments',
    done: 'Posted',
    fields: { draftSha256: 'Text of the draft', endsOn: 'Last day for comments' },
  },
  receiveComment: {
    name: 'Receive comment',
    done: 'Recorded',
    fields: {
      household: 'Household (where it is of one)',
      certificate: 'Certificate (where for one only)',
      objects: 'Holds that the plan breaks the rules',
      text: 'Comment',
    },
  },
  postCommentsAndChanges: {
    name: 'Post comments and changes',
    done: 'Posted',
    fields: { adopted: 'Adopted', changes: 'Changes' },
  },
  noticeHearing: {
    name: 'Notify hearing',
    done: 'Notified',
    fields: { hearingOn: 'Hearing on', venue: 'Venue' },
  },
  holdHearing: {
    name: 'Hold hearing',
    done: 'Recorded',
    fields: {
      signedUp: 'Signed up',
      representatives: 'Representatives of owners',
      publicRepresentatives: 'Representatives of the public',
      changes: 'Changes',
    },
  },
  assessRisk: {
    name: 'Assess risk to stability',
    done: 'Recorded',
    fields: { level: 'Level', conclusion: 'Conclusion', measures: 'Measures' },
  },
  depositFunds: {
    name: 'Deposit funds',
    done: 'Recorded',
    fields: { amountFen: 'Amount (yuan)', estimateFen: 'Estimate of the plan (yuan)', bank: 'Bank' },
  },
  holdExecutiveMeeting: {
    name: 'Executive meeting',
    done: 'Recorded',
    fields: { attendance: 'Attendance', approved: 'Approved' },
  },
  decideExpropriation: { name: 'Decide', done: 'Decided', fields: { documentNumber: 'Document no.' } },
  announceDecision: { name: 'Announce decision', done: 'Announced', fields: { by: 'Ways' } },
  nominateValuers: {
    name: 'Name candidate valuers',
    done: 'Named',
    fields: { candidates: 'Candidates', valuer: 'Firm' },
  },
  agreeOnValuer: { name: 'Agree on valuer', done: 'Chosen', fields: { forIt: 'Agreeing (by certificate)' } },
  voteOnValuer: {
    name: 'Vote on valuer',
    done: 'Chosen',
    fields: { tookPart: 'Took part (by certificate)', forIt: 'For it', notary: 'Notary' },
  },
  drawValuer: { name: 'Draw valuer', done: 'Chosen', fields: { way: 'Way', notary: 'Notary' } },
  postValuations: { name: 'Post first valuations', done: 'Posted' },
  openSigning: { name: 'Open signing', done: 'Opened' },
  closeSigning: { name: 'Close signing', done: 'Closed' },
  declareEffect: { name: 'Declare effect', done: 'Declared' },
  declareLapse: { name: 'Declare lapse', done: 'Declared' },
  postHouseholdResults: {
    name: 'Post results by household',
    done: 'Posted',
    fields: { until: 'Posted until' },
  },
  publishAudit: {
    name: 'Publish audit',
    done: 'Published',
    fields: { auditor: 'Auditor', conclusion: 'Conclusion' },
  },
  archiveProject: { name: 'Archive', done: 'Archived', fields: { files: 'Files' } },
} satisfies CommandTexts

export const projectCommands = { zh, en }
