/** 户的行为 · Household commands: the acts of a household's road beside the spine, in the order of the road. */
import type { Command } from '../command.ts'
import { answerAppraisal, requestAppraisal } from './appraisal.ts'
import { chooseCompensation } from './choose-compensation.ts'
import { closeOut, deregister, handOver, reopenCloseOut } from './closing.ts'
import { agreeOnlineServing, stateContactWish } from './contact.ts'
import { correctMeasuring, correctOwners, correctSurvey, correctVisit, voidFact } from './correct-fact.ts'
import {
  approveValuationCorrection,
  declineValuationCorrection,
  proposeValuationCorrection,
} from './correct-valuation.ts'
import { noteDispute, settleDispute } from './dispute.ts'
import { applyToCourt, executeOrder, recordRuling } from './enforcement.ts'
import { inspectHouse } from './inspect-house.ts'
import { keepPhotographs, listFixtures, measureHouse } from './measure-house.ts'
import { announceOrder, answerProposal, makeOrder, proposeOrder } from './order.ts'
import { recordOwners, recordTenant } from './owners.ts'
import { appointProxy, endProxy } from './proxy.ts'
import { recordEntryRefused } from './refuse-entry.ts'
import { fileReconsideration, fileSuit, recordJudgment, recordReconsideration } from './remedies.ts'
import { approveOrderRevocation, declineOrderRevocation, proposeOrderRevocation } from './revoke-order.ts'
import {
  serveAppraisalAnswer,
  serveDemand,
  serveOrder,
  serveOrderProposal,
  serveRecheckAnswer,
  serveTerminationNotice,
} from './serve-document.ts'
import { confirmPaper, requirePapers } from './signing-papers.ts'
import { supplyFiles } from './supply-files.ts'
import { explainValuation, issueReport } from './valuation-report.ts'
import { keepPromise, planVisit, recordVisit } from './visits.ts'

/** Who owns, rents and acts for a household, and what its houses measure. */
export const SURVEYING: readonly Command[] = [
  recordOwners,
  recordTenant,
  appointProxy,
  endProxy,
  noteDispute,
  settleDispute,
  measureHouse,
  listFixtures,
  keepPhotographs,
  recordEntryRefused,
  inspectHouse,
]
export const VISITING: readonly Command[] = [
  planVisit,
  recordVisit,
  keepPromise,
  stateContactWish,
  agreeOnlineServing,
]
export const VALUING: readonly Command[] = [
  explainValuation,
  proposeValuationCorrection,
  approveValuationCorrection,
  declineValuationCorrection,
  issueReport,
]
/** After the answer to a recheck. */
export const APPRAISING: readonly Command[] = [
  serveRecheckAnswer,
  requestAppraisal,
  answerAppraisal,
  serveAppraisalAnswer,
]
export const CHOOSING: readonly Command[] = [requirePapers, confirmPaper, chooseCompensation]
export const ORDERING: readonly Command[] = [
  proposeOrder,
  serveOrderProposal,
  answerProposal,
  makeOrder,
  announceOrder,
  serveOrder,
  fileReconsideration,
  recordReconsideration,
  fileSuit,
  recordJudgment,
  serveDemand,
  applyToCourt,
  recordRuling,
  executeOrder,
  proposeOrderRevocation,
  approveOrderRevocation,
  declineOrderRevocation,
  serveTerminationNotice,
]
export const CLOSING: readonly Command[] = [handOver, deregister, closeOut, reopenCloseOut]
export const CORRECTING: readonly Command[] = [
  correctSurvey,
  correctOwners,
  correctMeasuring,
  correctVisit,
  voidFact,
  supplyFiles,
]
