/**
 * 怎样改回 · Undone by: the act that undoes another, once that is done, by their names.
 *
 * What was only arranged or said within the office is taken back at once, as if it had not been. Everything else stays on record, and is
 * reversed by an act with a day of its own.
 */
import { takeBackHandover, takeBackSquad } from './commands/take-back.ts'
import { takeBackMeeting, takeBackTask, takeBackTurn } from './commands/take-back-work.ts'

/** Without a form, on the same day. */
export const TAKEN_BACK_BY: Readonly<Record<string, string>> = {
  assignCaseworker: takeBackHandover.name,
  formSquad: takeBackSquad.name,
  raiseIssue: takeBackTurn.name,
  escalateIssue: takeBackTurn.name,
  answerIssue: takeBackTurn.name,
  reopenIssue: takeBackTurn.name,
  holdMeeting: takeBackMeeting.name,
  finishTask: takeBackTask.name,
}

export const REVERSED_BY_ACT: Readonly<Record<string, string>> = {
  acceptAnswer: 'reopenIssue',
  listHardCase: 'resolveHardCase',
  startReinforcement: 'endReinforcement',
  joinPerson: 'leaveOffice',
  appointProxy: 'endProxy',
  signAgreement: 'proposeRevocation',
  makeOrder: 'proposeOrderRevocation',
  holdHome: 'releaseHome',
  withholdHome: 'reofferHome',
  draftBatch: 'dropBatch',
  submitBatch: 'dropBatch',
  closeOut: 'reopenCloseOut',
}
