/**
 * 办理权 · Act roles: who may do which act of the road. What is not named goes by what it is done on.
 */
import type { StreamKind } from '@oneruler/campaign/event'
import type { Command } from '@oneruler/campaign/road/command'
import type { Role } from '@oneruler/campaign/role'

const HEADS = ['commander', 'secretary'] as const
const AT_THE_DOOR = [...HEADS, 'group-leader', 'group-member', 'partner-staff'] as const
const LAWYERS = [...HEADS, 'legal'] as const
const VALUERS = [...HEADS, 'valuer'] as const
const KEEPERS = [...HEADS, 'archivist'] as const
const ANYBODY_WHO_ACTS = [
  ...AT_THE_DOOR,
  'leader',
  'finance',
  'legal',
  'archivist',
  'valuer',
  'surveyor',
] as const
const CASHIERS = [...HEADS, 'finance'] as const

/** What a kind is not in here for is done by nobody. */
const BY_KIND: Readonly<Partial<Record<StreamKind, readonly Role[]>>> = {
  project: [...HEADS, 'archivist', 'legal'],
  household: AT_THE_DOOR,
  home: KEEPERS,
  paymentBatch: CASHIERS,
  issue: ANYBODY_WHO_ACTS,
}

const EXCEPT: Readonly<Record<string, readonly Role[]>> = {
  foundProject: HEADS,
  decideExpropriation: HEADS,
  declareEffect: HEADS,
  declareLapse: HEADS,
  depositFunds: CASHIERS,
  addFunds: CASHIERS,
  recordRefund: CASHIERS,
  // Whoever drafts batches does not widen what they are held against.
  adoptBudget: HEADS,

  recordHouse: [...AT_THE_DOOR, 'surveyor'],
  measureHouse: [...AT_THE_DOOR, 'surveyor'],
  correctMeasuring: [...HEADS, 'group-leader', 'surveyor'],
  recogniseBuilding: LAWYERS,
  inspectHouse: [...AT_THE_DOOR, 'valuer'],
  postValuation: VALUERS,
  explainValuation: VALUERS,
  proposeValuationCorrection: VALUERS,
  approveValuationCorrection: VALUERS,
  declineValuationCorrection: VALUERS,
  issueReport: VALUERS,
  answerRecheck: VALUERS,
  answerAppraisal: VALUERS,

  noteDispute: [...AT_THE_DOOR, 'legal'],
  settleDispute: LAWYERS,
  proposeOrder: LAWYERS,
  makeOrder: LAWYERS,
  announceOrder: LAWYERS,
  recordReconsideration: LAWYERS,
  recordJudgment: LAWYERS,
  applyToCourt: LAWYERS,
  recordRuling: LAWYERS,
  executeOrder: LAWYERS,
  proposeOrderRevocation: LAWYERS,
  approveOrderRevocation: HEADS,
  declineOrderRevocation: HEADS,

  approveRevocation: HEADS,
  approveSupplement: HEADS,
  approveBatch: [...HEADS, 'leader'],
  returnBatch: [...CASHIERS, 'leader'],

  deregister: KEEPERS,
  closeOut: KEEPERS,
  reopenCloseOut: HEADS,
  correctSurvey: [...HEADS, 'group-leader'],
  correctOwners: [...HEADS, 'group-leader'],
  correctVisit: [...HEADS, 'group-leader'],
  voidFact: HEADS,

  answerIssue: [...HEADS, 'leader', 'group-leader', 'legal'],
  setAnsweringTimes: HEADS,
  setBoardWeights: HEADS,
  setRankingScope: HEADS,
  assignCaseworker: [...HEADS, 'group-leader'],
  takeBackHandover: [...HEADS, 'group-leader'],
  formSquad: [...HEADS, 'group-leader'],
  takeBackSquad: [...HEADS, 'group-leader'],
  resolveHardCase: [...HEADS, 'group-leader'],
  // Whoever heads, and whoever keeps the files that show it.
  acceptWork: [...KEEPERS, 'group-leader'],
  sendBackWork: [...KEEPERS, 'group-leader'],
  startReinforcement: HEADS,
  endReinforcement: HEADS,
  holdMeeting: [...HEADS, 'archivist'],
  recordRemark: [...HEADS, 'archivist'],
  takeBackMeeting: [...HEADS, 'archivist'],
  finishTask: ANYBODY_WHO_ACTS,
  takeBackTask: ANYBODY_WHO_ACTS,
  declareUndertakings: ANYBODY_WHO_ACTS,
  declareRecusal: ANYBODY_WHO_ACTS,
}

/** Of the project, yet done by everybody on himself or on what was set to him, whatever his reach. */
export const OF_ONESELF: readonly string[] = [
  'finishTask',
  'takeBackTask',
  'declareUndertakings',
  'declareRecusal',
]

export const mayAct = (roles: readonly Role[], { name, of }: Command): boolean =>
  (EXCEPT[name] ?? BY_KIND[of] ?? []).some((role) => roles.includes(role))

/** For the test that no name here is one of no act. */
export const NAMED_ACTS: readonly string[] = Object.keys(EXCEPT)
