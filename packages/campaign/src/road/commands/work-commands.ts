/** 日常工作的行为 · The day's work beside the road: issues, caseloads, organisation. */
import type { Command } from '../command.ts'
import { acceptWork, sendBackWork } from './accept-work.ts'
import { setBoardWeights } from './board-weights.ts'
import { assignCaseworker, formSquad, listHardCase, resolveHardCase } from './caseloads.ts'
import { correctIssue } from './correct-issue.ts'
import {
  acceptAnswer,
  answerIssue,
  escalateIssue,
  raiseIssue,
  reopenIssue,
  setAnsweringTimes,
} from './issues.ts'
import {
  declareRecusal,
  declareUndertakings,
  endReinforcement,
  finishTask,
  holdMeeting,
  startReinforcement,
} from './organisation.ts'
import { setRankingScope } from './ranking-scope.ts'
import { recordRemark } from './remark.ts'
import { takeBackHandover, takeBackSquad } from './take-back.ts'
import { takeBackMeeting, takeBackTask, takeBackTurn } from './take-back-work.ts'

export const WORK_COMMANDS: readonly Command[] = [
  raiseIssue,
  escalateIssue,
  answerIssue,
  acceptAnswer,
  reopenIssue,
  correctIssue,
  takeBackTurn,
  setAnsweringTimes,
  setBoardWeights,
  setRankingScope,
  assignCaseworker,
  takeBackHandover,
  formSquad,
  takeBackSquad,
  listHardCase,
  resolveHardCase,
  acceptWork,
  sendBackWork,
  startReinforcement,
  endReinforcement,
  holdMeeting,
  takeBackMeeting,
  recordRemark,
  finishTask,
  takeBackTask,
  declareUndertakings,
  declareRecusal,
]
