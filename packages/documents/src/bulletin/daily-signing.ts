/** 逐日签约 · Daily signing: the chart against the signing period and the table of the same numbers. */
import { daysFrom } from '@oneruler/campaign/day'
import { percent } from '@oneruler/campaign/figures'
import type { BulletinWords } from '@oneruler/words/bulletin'
import type { Chart, Table } from './bulletin.ts'
import type { BulletinFacts } from './bulletin-facts.ts'
import { needed, rate } from './shown-numbers.ts'

interface SignedDay {
  readonly day: string
  readonly signed: number
  readonly total: number
}

/** The days of the signing period up to the bulletin's, each with the sum since the first. */
function signedDays({ figures }: BulletinFacts): SignedDay[] {
  let total = 0
  return figures.逐日.map(({ 日期, 当日签约 }) => {
    total += 当日签约
    return { day: 日期, signed: 当日签约, total }
  })
}

/** null where the signing period is unknown or has not begun. */
export function signingChart(facts: BulletinFacts, words: BulletinWords, caption: string): Chart | null {
  const passed = signedDays(facts)
  const [first, last] = [passed[0], passed.at(-1)]
  const { signingPeriod } = facts.terms
  if (!signingPeriod || !first || !last) return null
  const byDay = new Map(passed.map((one) => [one.day, one]))
  const households = facts.figures.征收户
  const sought = facts.effectivePercent
  return {
    kind: 'chart',
    caption,
    days: daysFrom(signingPeriod.startsOn, signingPeriod.endsOn).map((day, index) => ({
      day: words.daily.sentenceDay(day),
      axisDay: words.daily.axisDay(day, index === 0),
      signed: byDay.get(day)?.signed ?? null,
      total: byDay.get(day)?.total ?? null,
    })),
    signedLabel: words.daily.signed,
    totalLabel: words.daily.total,
    households,
    threshold:
      sought === null
        ? null
        : {
            households: needed(sought, households),
            label: words.daily.threshold(sought, needed(sought, households)),
          },
    description: words.daily.described(
      first.day,
      last.day,
      passed.map(({ day, signed, total }) => words.daily.describedDay(day, signed, total)).join(''),
    ),
    note: sought === null ? null : words.daily.note(sought),
  }
}

export function signingTable(facts: BulletinFacts, words: BulletinWords, caption: string): Table {
  const { daily } = words
  const households = facts.figures.征收户
  return {
    kind: 'table',
    caption,
    columns: [daily.day, daily.signed, daily.total, daily.rate].map((title) => ({
      title,
      align: 'center',
      width: 1,
    })),
    rows: signedDays(facts).map(({ day, signed, total }) => [
      daily.sentenceDay(day),
      String(signed),
      String(total),
      rate(percent(total, households, 2), 2),
    ]),
    whole: false,
    note: daily.tableNote,
  }
}
