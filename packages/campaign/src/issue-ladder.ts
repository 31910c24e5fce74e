/**
 * 问题直通 · Issue ladder: an issue waits for an answer at a level for so many workdays, then stands a level higher by
 * itself; its raiser accepts the answer, or opens it again.
 *
 *     raised ─▶ 小组 ─▶ 临时党支部 ─▶ 责任县领导 ─▶ 县委主要领导
 *                  └──── answered ─▶ accepted: solved ─▶ reopened
 *
 * The level follows from the facts and the day, so that it is right whether or not anything ran at midnight; the next
 * act on the issue records the levels it rose through.
 */
import { addDays, type Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { issueRaised, issueReopened, issueSolved, LEVELS, type Level } from './issue.ts'
import { deadline } from './law/clock.ts'

/** As the ledger names them. */
export const ISSUE_CATEGORIES = ['规划设计', '房屋评估', '协议签订', '其他'] as const

/** What the issue is about, beside its raising. */
export const issueWorded = defineEvent<{ readonly number: string }, { readonly words: string }>(
  'IssueWorded',
  'issue',
  'text',
)
export const issueEscalated = defineEvent<
  {
    readonly number: string
    readonly from: string
    readonly to: Level
    /** 工号; null where its time ran out. */
    readonly by: string | null
    /** From this day on it stands there: with time run out, earlier than the act that records it. */
    readonly since: Day
  },
  { readonly reason: string | null }
>('IssueEscalated', 'issue', 'text')
export const issueAnswered = defineEvent<
  { readonly number: string; readonly by: string; readonly level: string },
  { readonly answer: string }
>('IssueAnswered', 'issue', 'text')

/** Workdays to answer, by level. */
export type AnsweringTimes = Readonly<Record<Level, number>>

/** The office's own rule, from its day on. */
export const answeringTimesSet = defineEvent<{ readonly workdays: AnsweringTimes }>(
  'AnsweringTimesSet',
  'project',
)

/** Until the office sets its own. */
export const USUAL_TIMES: AnsweringTimes = { 小组: 2, 临时党支部: 3, 责任县领导: 5, 县委主要领导: 5 }

/** @param project its own facts */
export const answeringTimes = (project: FactsAtHand, on: Day): AnsweringTimes =>
  project
    .of(answeringTimesSet)
    .filter(({ onDay }) => onDay <= on)
    .at(-1)?.body.workdays ?? USUAL_TIMES

export const ISSUE_STATES = ['open', 'answered', 'solved'] as const
export type IssueState = (typeof ISSUE_STATES)[number]

export interface IssueStanding {
  readonly state: IssueState
  /** Where it stands on the day, by time. */
  readonly level: string
  /** On which it came there, or was opened again. */
  readonly since: Day
  /** The last day to answer at this level; null where no answer is waited for, or the level is the ledger's. */
  readonly dueOn: Day | null
  /** Levels it rose to because time ran out, not recorded yet, lowest first. */
  readonly rose: readonly { readonly from: Level; readonly to: Level; readonly since: Day }[]
}

const isLevel = (level: string): level is Level => (LEVELS as readonly string[]).includes(level)
export const rankOf = (level: string): number => (LEVELS as readonly string[]).indexOf(level)

/**
 * @param issue the facts of one issue; later ones than the day are not looked at
 * @param project its own facts, for the times to answer
 */
export function issueStanding(issue: FactsAtHand, today: Day, project: FactsAtHand): IssueStanding | null {
  const [raised] = issue.of(issueRaised)
  if (!raised || raised.onDay > today) return null
  const recorded = asRecorded(issue, today)
  const level = recorded.level ?? raised.body.level ?? LEVELS[0]
  const since = recorded.since ?? raised.onDay
  // A level that a ledger states is the office's own word: the clock runs from the first act on.
  const isLedgers = raised.source !== null && recorded.since === null
  if (recorded.state !== 'open' || isLedgers || !isLevel(level))
    return { state: recorded.state, level, since, dueOn: null, rose: [] }
  return { state: 'open', ...climbed(level, since, today, project) }
}

/** What was recorded by the day, whatever time ran out since. */
function asRecorded(issue: FactsAtHand, today: Day) {
  const known = <F extends { readonly onDay: Day }>(facts: readonly F[]): F | undefined =>
    facts.filter(({ onDay }) => onDay <= today).at(-1)
  const escalated = known(issue.of(issueEscalated))
  const reopened = known(issue.of(issueReopened))
  const turns = [
    { state: 'answered' as const, fact: known(issue.of(issueAnswered)) },
    { state: 'solved' as const, fact: known(issue.of(issueSolved)) },
    { state: 'open' as const, fact: reopened },
  ].flatMap(({ state, fact }) => (fact ? [{ state, fact }] : []))
  const last = turns.sort((a, b) => inOrder(a.fact, b.fact)).at(-1)
  const wasReopenedLast = reopened && (!escalated || inOrder(escalated, reopened) < 0)
  return {
    state: last?.state ?? ('open' as IssueState),
    level: escalated?.body.to ?? null,
    since: wasReopenedLast ? reopened.onDay : (escalated?.body.since ?? null),
  }
}

type Placed = { readonly onDay: Day; readonly seq: number }
const inOrder = (a: Placed, b: Placed): number =>
  a.onDay === b.onDay ? a.seq - b.seq : a.onDay < b.onDay ? -1 : 1

function climbed(from: Level, since: Day, today: Day, project: FactsAtHand) {
  const rose: { from: Level; to: Level; since: Day }[] = []
  for (;;) {
    const at = rose.at(-1) ?? { to: from, since }
    const within = answeringTimes(project, at.since)[at.to]
    const article = { 全国: '内部规定' }
    const { lastDay } = deadline(at.since, { within, unit: 'workday', movesFromHoliday: false, article })
    const next = LEVELS[rankOf(at.to) + 1]
    if (today <= lastDay || next === undefined) return { level: at.to, since: at.since, dueOn: lastDay, rose }
    rose.push({ from: at.to, to: next, since: addDays(lastDay, 1) })
  }
}
