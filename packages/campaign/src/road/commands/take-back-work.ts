/**
 * 撤销当日所记 · Taking back the day's work: the last thing somebody did today about an issue, his meeting, his finished
 * task are as if they had not been, while nobody went on from there.
 */
import { issueRaised, issueReopened, issueSolved } from '../../issue.ts'
import { issueAnswered, issueEscalated, issueWorded } from '../../issue-ladder.ts'
import { meetingHeld } from '../../meeting.ts'
import { meetingMinuted, taskDone, taskSet } from '../../minutes.ts'
import type { Fact } from '../../standing.ts'
import { type Command, defineCommand } from '../command.ts'
import { isOwnOfToday, ownOfToday } from '../gates/g180-own-of-today.ts'
import { tasksNotDone } from '../gates/g181-tasks-not-done.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import type { Situation } from '../situation.ts'
import { voiding } from './correct-fact.ts'

const TURNS = [issueRaised, issueEscalated, issueAnswered, issueSolved, issueReopened].map(({ type }) => type)

/** A level it rose to by time is nobody's doing. */
const lastTurn = ({ recorded }: Situation): Fact | null =>
  recorded.findLast(({ type, body }) => TURNS.includes(type) && body.by !== null) ?? null

/** What is taken back, the fact that stands for it first; `[]` where there is nothing of one's own today. */
const turnTakenBack = (at: Situation): readonly Fact[] => {
  const turn = lastTurn(at)
  if (!turn) return []
  const words = at.recorded.filter(({ type }) => turn.type === issueRaised.type && type === issueWorded.type)
  return [turn, ...words]
}

const lastOf =
  (type: string) =>
  (at: Situation): Fact | null =>
    at.recorded.findLast((fact) => fact.type === type && isOwnOfToday(at, fact)) ?? null

const minutedToday = lastOf(meetingMinuted.type)
const doneToday = lastOf(taskDone.type)

/** One's own last meeting of today, with what it decided. */
export function meetingOfToday(at: Situation) {
  const minuted = minutedToday(at)
  if (!minuted) return null
  const held = at.recorded.findLast(({ seq, type }) => type === meetingHeld.type && seq < minuted.seq)
  const tasks = at.recorded.filter(
    ({ type, body }) => type === taskSet.type && body.meeting === minuted.body.meeting,
  )
  return { facts: [minuted, ...(held ? [held] : []), ...tasks], tasks }
}

const takingBack = (
  { name, of }: Pick<Command, 'name' | 'of'>,
  last: (at: Situation) => Fact | null,
  taken: (at: Situation) => readonly Fact[],
  gates: Command['gates'] = [],
): Command =>
  defineCommand({
    name,
    of,
    fields: {},
    gates: [actorOnRoster, ownOfToday(last), ...gates],
    isFree: true,
    isOffered(at) {
      const fact = last(at)
      return fact !== null && isOwnOfToday(at, fact)
    },
    decide: (at) => ({ stated: taken(at).map((fact) => voiding(fact, '记错', '当日撤销')) }),
  })

export const takeBackTurn = takingBack({ name: 'takeBackTurn', of: 'issue' }, lastTurn, turnTakenBack)
export const takeBackMeeting = takingBack(
  { name: 'takeBackMeeting', of: 'project' },
  minutedToday,
  (at) => meetingOfToday(at)?.facts ?? [],
  [tasksNotDone],
)
export const takeBackTask = takingBack({ name: 'takeBackTask', of: 'project' }, doneToday, (at) => {
  const done = doneToday(at)
  return done ? [done] : []
})
