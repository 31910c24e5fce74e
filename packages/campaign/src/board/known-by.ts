/**
 * 榜的截止 · Known by: what a day's board rests on. It closes two days after its day; what is recorded later, dated back or
 * corrected, changes it no more and counts from the boards that are still open.
 *
 *     signed 08-26, recorded 09-03 ──▶ the boards of 08-26 … 08-31 stay; it counts from that of 09-01 on
 *
 * What was recorded on the project's first day of recording is history, and counts on the days it states.
 */
import { addDays, type Day, dayOf, later } from '../day.ts'
import type { Fact } from '../standing.ts'

export const DAYS_OPEN = 2

/** The day in Asia/Shanghai, which is eight hours ahead of UTC all year, of a moment in UTC. */
export function recordedOn(recordedAt: string): Day {
  const on = dayOf(recordedAt)
  return Number(recordedAt.slice(11, 13)) >= 16 ? addDays(on, 1) : on
}

/** The first day on which anything was recorded; undefined where nothing was. */
export const historyUntil = (facts: readonly Fact[]): Day | undefined => {
  const first = facts.reduce<string | undefined>(
    (least, { recordedAt }) => (least === undefined || recordedAt < least ? recordedAt : least),
    undefined,
  )
  return first === undefined ? undefined : recordedOn(first)
}

/**
 * The facts of a day's board, as they read when it closed; while it is open, as they read now.
 *
 * @param facts standing ones
 * @param today the office's day
 */
export function boardFacts(facts: readonly Fact[], day: Day, today: Day): readonly Fact[] {
  const closes = addDays(day, DAYS_OPEN)
  const history = historyUntil(facts)
  const read =
    closes >= today || history === undefined
      ? facts
      : facts.flatMap((fact) => readBy(fact, later(closes, history)))
  return read.filter(({ onDay }) => onDay <= day)
}

/** As a fact read on the evening of a day; not at all where it was recorded later. */
function readBy(fact: Fact, evening: Day): Fact[] {
  if (recordedOn(fact.recordedAt) > evening) return []
  const then = fact.was.find(({ until }) => recordedOn(until) > evening)
  return [then ? { ...fact, body: then.body, onDay: then.onDay } : fact]
}

/** What a fact said on the evening of a day, or first of all where it was recorded later. */
export const saidOn = <Body>({ body, was }: Pick<Fact<Body>, 'body' | 'was'>, evening: Day): Body =>
  (was.find(({ until }) => recordedOn(until) > evening) ?? { body }).body
