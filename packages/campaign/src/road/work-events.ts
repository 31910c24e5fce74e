/** 日常工作的事件 · Events of the day's work: issues on their ladder, caseloads, meetings, what staff declare. */
import { rankingScopeSet } from '../board/ranking-scope.ts'
import { boardWeightsSet } from '../board/weights.ts'
import { caseHandedOver } from '../handover.ts'
import { issueReopened } from '../issue.ts'
import { answeringTimesSet, issueAnswered, issueEscalated, issueWorded } from '../issue-ladder.ts'
import { meetingMinuted, taskDone, taskSet } from '../minutes.ts'
import { bulletinRemarked } from '../remark.ts'
import { squadFormed } from '../squad.ts'
import { recusalDeclared, undertakingsDeclared } from '../undertaking.ts'

export const WORK_EVENTS = [
  issueWorded,
  issueEscalated,
  issueAnswered,
  issueReopened,
  answeringTimesSet,
  caseHandedOver,
  meetingMinuted,
  taskSet,
  taskDone,
  undertakingsDeclared,
  recusalDeclared,
  squadFormed,
  boardWeightsSet,
  bulletinRemarked,
  rankingScopeSet,
]
