/**
 * 综合榜 · Board: groups by lawful results and their quality, another measure than the signing rate of `ranking.ts`.
 *
 *     progress    signed, as many as its kinds of household would sign anywhere in the project, at the rate of all
 *     firstTime   of the agreements, those neither revoked within 90 days nor corrected in their chain
 *     promises    of the promises that fell due, those kept by their day
 *     appeals     100, less 10 for each appeal upheld in a hundred households
 *     satisfaction  the mean rating, 1 to 5, as 0 to 100; fewer than five ratings are no mean
 *
 * Each part is 0 to 100; the score is their weighted mean. A part that nothing happened in yet is left out for that group.
 */
import { agreementSigned } from '../agreement.ts'
import { agreementRevoked } from '../agreement-change.ts'
import { CORRECTED_OUTCOME } from '../appeal.ts'
import type { Campaign, Dossier } from '../campaign.ts'
import { type Day, daysBetween } from '../day.ts'
import { FactsAtHand } from '../facts-at-hand.ts'
import { followUpPromised, promiseKept } from '../planned-visit.ts'
import { satisfactionRated } from '../satisfaction.ts'
import { documentServed } from '../serving.ts'
import { householdSurveyed } from '../survey.ts'
import { CASE_KINDS } from './case-kind.ts'
import { groupsFixedOn, type Uncounted, type Unit, unitsOf } from './counted.ts'
import { BOARD_PARTS, type BoardPart, type Weights, weightsOn } from './weights.ts'

export interface BoardRow {
  readonly group: string
  /** Equal scores share one, and the next is skipped. */
  readonly rank: number
  /** 0 to 100, two decimals. */
  readonly score: number
  /** 0 to 100, two decimals; null where there is nothing to count. */
  readonly parts: Readonly<Record<BoardPart, number | null>>
  /** Units (`counted.ts`), and those that count as signed. */
  readonly units: number
  readonly signed: number
  /** What its kinds of household would have signed at the project's own rates, two decimals. */
  readonly expected: number
}

export interface Board {
  readonly version: number
  readonly weights: Weights
  readonly rows: readonly BoardRow[]
  readonly uncounted: readonly {
    readonly group: string
    readonly household: string
    readonly why: Uncounted
  }[]
}

/** Undone within so many days, a result was not right the first time. */
const CLAW_BACK_DAYS = 90
const FEWEST_RATINGS = 5
const APPEAL_COSTS = 10

/** @param campaign of the board's day (`boardFacts`) */
export function boardOf(campaign: Campaign, day: Day): Board {
  const units = unitsOf(campaign, groupsFixedOn(campaign))
  const project = new FactsAtHand(campaign.facts.filter(({ streamKind }) => streamKind === 'project'))
  const { version, weights } = weightsOn(project, day)
  const expectedOf = expecting(units)
  const upheld = upheldAppeals(campaign)
  const rows = campaign.groups.map(({ body: { group } }) => {
    const own = units.filter((unit) => unit.group === group)
    const households = own.flatMap((unit) => unit.households)
    const signed = own.filter(({ isSigned }) => isSigned).length
    const parts = {
      progress: progress(signed, expectedOf(own), units),
      firstTime: firstTime(households),
      promises: promises(households, day),
      appeals: appeals(households, upheld),
      satisfaction: satisfaction(households),
    }
    return {
      group,
      parts,
      score: scoreOf(parts, weights),
      units: own.length,
      signed,
      expected: expectedOf(own),
    }
  })
  return {
    version,
    weights,
    rows: ranked(rows),
    uncounted: units.flatMap(({ group, uncounted }) => uncounted.map((one) => ({ group, ...one }))),
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : rounded((part * 100) / whole)

/** What a group's units would have signed, each at the rate of its kind in the whole project. */
function expecting(units: readonly Unit[]): (own: readonly Unit[]) => number {
  const rates = new Map(
    CASE_KINDS.map((kind) => {
      const all = units.filter((unit) => unit.kind === kind)
      return [kind, all.length === 0 ? 0 : all.filter(({ isSigned }) => isSigned).length / all.length]
    }),
  )
  return (own) => rounded(own.reduce((sum, { kind }) => sum + (rates.get(kind) ?? 0), 0))
}

function progress(signed: number, expected: number, units: readonly Unit[]): number | null {
  if (units.length === 0 || expected === 0) return null
  const rate = (units.filter(({ isSigned }) => isSigned).length * 100) / units.length
  return Math.min(100, rounded((signed / expected) * rate))
}

function firstTime(households: readonly Dossier[]): number | null {
  const agreements = households.flatMap((household) =>
    household.of(agreementSigned).map((signed) => ({ household, signed })),
  )
  const right = agreements.filter(({ household, signed }) => {
    const { agreement } = signed.body
    const revoked = household.of(agreementRevoked).find(({ body }) => body.agreement === agreement)
    if (revoked && daysBetween(signed.onDay, revoked.onDay) <= CLAW_BACK_DAYS) return false
    const chain = [...household.of(householdSurveyed), ...household.of(documentServed), signed]
    return chain.every(({ correctedBy }) => correctedBy.length === 0)
  })
  return share(right.length, agreements.length)
}

function promises(households: readonly Dossier[], day: Day): number | null {
  const due = households.flatMap((household) => {
    const kept = new Map(household.of(promiseKept).map(({ body, onDay }) => [body.promise, onDay]))
    return household.of(followUpPromised).flatMap(({ body }) => {
      const on = kept.get(body.promise)
      return on !== undefined || body.due < day ? [on !== undefined && on <= body.due] : []
    })
  })
  return share(due.filter((isKept) => isKept).length, due.length)
}

const upheldAppeals = ({ appeals: all }: Campaign): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { opened, closed } of all) {
    const { household } = opened.body
    if (household !== null && closed?.private?.outcome === CORRECTED_OUTCOME)
      counts.set(household, (counts.get(household) ?? 0) + 1)
  }
  return counts
}

function appeals(households: readonly Dossier[], upheld: ReadonlyMap<string, number>): number | null {
  if (households.length === 0) return null
  const count = households.reduce((sum, { number }) => sum + (upheld.get(number) ?? 0), 0)
  return Math.max(0, rounded(100 - (count * 100 * APPEAL_COSTS) / households.length))
}

function satisfaction(households: readonly Dossier[]): number | null {
  const scores = households.flatMap((household) =>
    household.of(satisfactionRated).map(({ body }) => body.score),
  )
  if (scores.length < FEWEST_RATINGS) return null
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  return rounded(((mean - 1) / 4) * 100)
}

function scoreOf(parts: BoardRow['parts'], weights: Weights): number {
  const there = BOARD_PARTS.flatMap((part) => {
    const value = parts[part]
    return value === null ? [] : [{ value, weight: weights[part] }]
  })
  const whole = there.reduce((sum, { weight }) => sum + weight, 0)
  return whole === 0 ? 0 : rounded(there.reduce((sum, { value, weight }) => sum + value * weight, 0) / whole)
}

function ranked(rows: readonly Omit<BoardRow, 'rank'>[]): BoardRow[] {
  return rows
    .map((row) => ({ ...row, rank: 1 + rows.filter(({ score }) => score > row.score).length }))
    .sort((a, b) => a.rank - b.rank)
}
