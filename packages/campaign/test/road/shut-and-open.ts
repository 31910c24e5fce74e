/**
 * 一关一开 · Shut and open: a test whose title begins with the numbers of gates, in which each of them, and no other,
 * refuses an act, and is asked and open when the same act is accepted. Where a gate waits for a day, the day refused
 * and the day that is open follow one another.
 */
import { addDays, day } from '@oneruler/campaign/day'
import { it } from 'vitest'
import { type ActHeard, listening } from './heard-acts.ts'

/** What a gate waits for, or runs out on, is a day: of the act, or one that its form states. */
const BY_DAY: ReadonlySet<string> = new Set([
  ...['G1', 'G2', 'G29', 'G31', 'G32', 'G40', 'G42', 'G48', 'G55', 'G78', 'G87', 'G89', 'G92', 'G117'],
  ...[
    'G149',
    'G151',
    'G163',
    'G171',
    'G180',
    'O1',
    'O2',
    'O3',
    'O5',
    'O6',
    'P3',
    'P5',
    'P8',
    'S2',
    'S4',
    'S5',
    'S11',
    'T3',
  ],
  ...['V2', 'V4', 'V5', 'W1'],
])

/** `G85, G102: given …` is about two. */
const NUMBERS = /^[A-Z]\d+(?:, [A-Z]\d+)*(?=[: ])/

export function shutAndOpen(title: string, run: () => void): void {
  const [numbers] = NUMBERS.exec(title) ?? []
  if (numbers === undefined) throw new Error(`a title without the number of a gate: ${title}`)
  it(title, () => {
    const acts = listening(run)
    for (const gate of numbers.split(', ')) {
      const missing = notShown(gate, acts)
      if (missing !== null) throw new Error(`${gate} ${missing}`)
    }
  })
}

/** What is missing to say that the gate was seen both ways; null where it was. */
function notShown(gate: string, acts: readonly ActHeard[]): string | null {
  const shut = acts.filter((one) => one.shut.some((closed) => closed.gate === gate))
  const alone = shut.filter((one) => one.shut.every((closed) => closed.gate === gate))
  if (alone.length === 0) return 'refused nothing by itself'
  const open = acts.filter((one) => one.open.includes(gate))
  if (!alone.some(({ act }) => open.some((one) => one.isAccepted && one.act === act)))
    return 'never opened to an act that it had refused'
  const isByDay = BY_DAY.has(gate) || shut.some((one) => one.shut.some(({ opensOn }) => opensOn !== null))
  return isByDay && !shut.some((one) => open.some((other) => areADayApart(one, other)))
    ? 'was not seen shut on one day and open on the next, or the other way round'
    : null
}

function areADayApart(one: ActHeard, other: ActHeard): boolean {
  if (one.act !== other.act) return false
  const others = daysOf(other)
  return [...daysOf(one)].some(([blank, on]) => {
    const then = others.get(blank)
    return then !== undefined && (then === addDays(day(on), 1) || then === addDays(day(on), -1))
  })
}

/** The day of the act and those its form states, by blank. */
function daysOf({ on, input }: ActHeard): Map<string, string> {
  const days = new Map<string, string>([['on', on]])
  JSON.stringify(input, (blank, value) => {
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)) days.set(blank, value.slice(0, 10))
    return value
  })
  return days
}
