/** 登记至签约的行为 · Acts from the register to the agreement. */
import type { CommandTexts } from './command-text.ts'

const zh = {
  registerHousehold: { name: '登记征收户', done: '已登记' },
  recordHouse: { name: '登记房屋', done: '房屋已登记' },
  surveyHousehold: { name: '入户调查', done: '调查已登记' },
  postValuation: { name: '初步评估结果公示', done: '已公示' },
  serveValuationReport: { name: '送达分户评估报告', done: '已送达' },
  serveValuationNotice: { name: '送达限期评估告知书', done: '已送达' },
  requestRecheck: { name: '申请复核（由被征收人）', done: '申请已收' },
  answerRecheck: { name: '答复复核', done: '已答复' },
  signAgreement: { name: '签约', done: '已签约', fields: { owner: '共有人编号' } },
} satisfies CommandTexts

const en = {
  registerHousehold: { name: 'Register household', done: 'Registered' },
  recordHouse: { name: 'Record house', done: 'House recorded' },
  surveyHousehold: { name: 'Survey', done: 'Survey recorded' },
  postValuation: { name: 'Post first valuation', done: 'Posted' },
  serveValuationReport: { name: 'Serve valuation report', done: 'Served' },
  serveValuationNotice: { name: 'Serve notice of valuation', done: 'Served' },
  requestRecheck: { name: 'Ask for recheck (by the owner)', done: 'Request received' },
  answerRecheck: { name: 'Answer recheck', done: 'Answered' },
  signAgreement: { name: 'Sign', done: 'Signed', fields: { owner: 'Owner (no.)' } },
} satisfies CommandTexts

export const signingCommands = { zh, en }
