/** 问题 · Issue desk: every issue where it stands today, on its ladder; and one with what happened to it. */

import type { Campaign } from '@oneruler/campaign/campaign'
import { type Day, daysBetween } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { issueRaised, issueReopened, issueSolved, LEVELS, type Level } from '@oneruler/campaign/issue'
import {
  answeringTimes,
  issueAnswered,
  issueEscalated,
  issueStanding,
  issueWorded,
} from '@oneruler/campaign/issue-ladder'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { correctIssue } from '@oneruler/campaign/road/commands/correct-issue'
import {
  acceptAnswer,
  answerIssue,
  escalateIssue,
  raiseIssue,
  reopenIssue,
  setAnsweringTimes,
} from '@oneruler/campaign/road/commands/issues'
import { takeBackTurn } from '@oneruler/campaign/road/commands/take-back-work'
import type { Fact } from '@oneruler/campaign/standing'
import type { OfferLine } from '../road-pages.ts'
import type { IssueLine, IssuePage, IssuesPage, IssueTurn, Rung } from '../work-pages.ts'
import { type Asking, formOf, offersOn, projectOffers, standingBefore } from './work-offers.ts'

export type IssueShown = (issue: Pick<IssueLine, 'household' | 'by'>) => boolean

const byState = { open: 0, answered: 1, solved: 2 }

/** @param isShown whether an issue lies within the reach of whoever asks */
export function issuesPage(campaign: Campaign, isShown: IssueShown, asking: Asking): IssuesPage {
  const lines = issueLines(campaign, asking.today)
  const issues = lines.filter(isShown)
  const project = projectFacts(campaign)
  const times = answeringTimes(project, asking.today)
  const levels = [...new Set([...LEVELS, ...issues.map(({ level }) => level)])]
  return {
    today: asking.today,
    raised: issues.length,
    solved: issues.filter(({ state }) => state === 'solved').length,
    ladder: levels.map((level) => rungOf(level, issues, times[level as Level] ?? null)).reverse(),
    issues: issues.sort(
      (a, b) =>
        byState[a.state] - byState[b.state] ||
        (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
        b.raisedOn.localeCompare(a.raisedOn) ||
        a.number.localeCompare(b.number),
    ),
    days: perDay(issues),
    nextNumber: nextNumber(lines),
    raise: formOf(campaign, raiseIssue, asking),
    setTimes: projectOffers(campaign, [setAnsweringTimes], asking)[0] ?? null,
  }
}

const projectFacts = ({ facts }: Campaign): FactsAtHand =>
  new FactsAtHand(facts.filter(({ streamKind }) => streamKind === 'project'))

/** The facts of each issue, by its number. */
export function issueFacts({ facts }: Campaign): ReadonlyMap<string, FactsAtHand> {
  const streams = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.streamKind !== 'issue') continue
    const known = streams.get(fact.streamId)
    if (known) known.push(fact)
    else streams.set(fact.streamId, [fact])
  }
  const issues = [...streams.values()].map((known) => new FactsAtHand(known))
  return new Map(
    issues.flatMap((issue) => {
      const number = issue.of(issueRaised)[0]?.body.number
      return number === undefined ? [] : [[number, issue]]
    }),
  )
}

export function issueLines(campaign: Campaign, today: Day): IssueLine[] {
  const project = projectFacts(campaign)
  return [...issueFacts(campaign).values()].flatMap((issue) => lineOf(issue, project, today) ?? [])
}

function lineOf(issue: FactsAtHand, project: FactsAtHand, today: Day): IssueLine | null {
  const standing = issueStanding(issue, today, project)
  const raised = issue.of(issueRaised)[0]
  if (!standing || !raised) return null
  const { number, category, household, by } = raised.body
  const { state, level, since, dueOn, rose } = standing
  const solvedOn = state === 'solved' ? (issue.last(issueSolved)?.onDay ?? null) : null
  const byTime = issue.of(issueEscalated).some(({ body }) => body.by === null)
  return {
    number,
    category,
    household,
    by,
    state,
    level,
    raisedOn: raised.onDay,
    since,
    dueOn,
    hasRisen: rose.length > 0 || byTime,
    isLate: dueOn !== null && dueOn < today,
    solvedOn,
    days: daysBetween(raised.onDay, solvedOn ?? today),
  }
}

function rungOf(level: string, issues: readonly IssueLine[], workdays: number | null): Rung {
  const here = issues.filter((issue) => issue.level === level)
  const count = (state: IssueLine['state']) => here.filter((issue) => issue.state === state).length
  const ages = here.filter(({ state }) => state === 'open').map(({ days }) => days)
  return {
    level,
    open: count('open'),
    answered: count('answered'),
    solved: count('solved'),
    oldestDays: ages.length > 0 ? Math.max(...ages) : null,
    workdays,
  }
}

function perDay(issues: readonly IssueLine[]): IssuesPage['days'] {
  const days = new Map<string, { raised: number; solved: number }>()
  const on = (day: string) => {
    const known = days.get(day) ?? { raised: 0, solved: 0 }
    days.set(day, known)
    return known
  }
  for (const { raisedOn, solvedOn } of issues) {
    on(raisedOn).raised++
    if (solvedOn !== null) on(solvedOn).solved++
  }
  return [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** W127 after W126, whoever numbered those before. */
function nextNumber(lines: readonly IssueLine[]): string {
  const taken = lines.map(({ number }) => Number(/^W(\d+)$/.exec(number)?.[1] ?? 0))
  return `W${String(Math.max(0, ...taken) + 1).padStart(3, '0')}`
}

const ISSUE_ACTS = [answerIssue, escalateIssue, acceptAnswer, reopenIssue, correctIssue, takeBackTurn]

/** A correction begins with what stands. */
const asItStands = (offer: OfferLine, { category, household }: IssueLine): OfferLine =>
  offer.command === correctIssue.name
    ? {
        ...offer,
        begun: { values: { category: category ?? '', household: household ?? '' }, by: null },
      }
    : offer

/** Null where there is none of that number within reach. */
export function issuePage(
  campaign: Campaign,
  number: string,
  isShown: IssueShown,
  asking: Asking,
): IssuePage | null {
  const facts = issueFacts(campaign).get(number)
  const issue = facts && lineOf(facts, projectFacts(campaign), asking.today)
  if (!facts || !issue || !isShown(issue)) return null
  const at = standingBefore(campaign, raiseIssue, { target: number, acted: facts.facts }, asking)
  return {
    today: asking.today,
    issue,
    turns: turnsOf(facts, issueStanding(facts, asking.today, projectFacts(campaign))?.rose ?? []),
    offers: offersOn(ISSUE_ACTS, at, asking).map((offer) => asItStands(offer, issue)),
  }
}

function turnsOf(
  issue: FactsAtHand,
  rose: readonly { readonly to: string; readonly since: string }[],
): IssueTurn[] {
  const turns: IssueTurn[] = [
    ...issue.of(issueRaised).map(
      ({ onDay: on, body }): IssueTurn => ({
        on,
        kind: 'raised',
        by: body.by,
        level: issue.of(issueEscalated)[0]?.body.from ?? body.level,
        text: issue.last(issueWorded)?.private?.words ?? null,
      }),
    ),
    ...issue.of(issueEscalated).map(
      ({ body, private: secret }): IssueTurn => ({
        on: body.since,
        kind: body.by === null ? 'risen' : 'escalated',
        by: body.by,
        level: body.to,
        text: secret?.reason ?? null,
      }),
    ),
    ...issue.of(issueAnswered).map(
      ({ onDay: on, body, private: secret }): IssueTurn => ({
        on,
        kind: 'answered',
        by: body.by,
        level: body.level,
        text: secret?.answer ?? null,
      }),
    ),
    ...issue.of(issueReopened).map(
      ({ onDay: on, body, private: secret }): IssueTurn => ({
        on,
        kind: 'reopened',
        by: body.by,
        level: null,
        text: secret?.reason ?? null,
      }),
    ),
    ...issue.of(issueSolved).map(
      ({ onDay: on, private: secret }): IssueTurn => ({
        on,
        kind: 'solved',
        by: null,
        level: null,
        // An answer that was accepted stands in its own turn.
        text: issue.of(issueAnswered).length > 0 ? null : (secret?.result ?? null),
      }),
    ),
    ...rose.map(
      ({ to, since }): IssueTurn => ({ on: since, kind: 'risen', by: null, level: to, text: null }),
    ),
  ]
  const order = ['raised', 'risen', 'escalated', 'answered', 'solved', 'reopened']
  return turns
    .map((turn) => ({ ...turn, text: withoutNumbers(turn.text) }))
    .sort((a, b) => a.on.localeCompare(b.on) || order.indexOf(a.kind) - order.indexOf(b.kind))
}
