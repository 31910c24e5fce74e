/**
 * 推测 · Guess: how a signing window may go on, from its own days so far. It is a guess and is called one.
 *
 * The [model](pace-model.ts) says what a day may bring; the band is what the model's own misses leave, drawn again and again:
 * eight runs of ten stay within it. The same days draw the same runs, so an evening's guess can be told again later.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Day } from '../day.ts'
import { type Pace, type PaceCell, paceUntil } from './pace.ts'
import { chanceOf, paceModel, willingOf } from './pace-model.ts'

/** Signed against guessed, a day ahead: what is assumed until the campaign's own misses are known. */
const ASSUMED_MISSES = [0.5, 0.75, 0.95, 1.05, 1.35, 2] as const
/** The share that will not sign in this window is not known: runs draw it from these. */
const UNWILLING = [0.02, 0.05, 0.08, 0.12] as const
/** The one that misses are measured by, and that is named where one is. */
export const MIDDLE_UNWILLING = 0.08
/** A last day may pull much less or much more than any before it: chances times one of these, at most 1. */
const PULLS = [0.3, 0.7, 1, 1.5, 2.2, 3] as const
const RUNS = 400
/** The shares of the runs below the band, and below its upper end. */
const LOW = 0.1
const HIGH = 0.9

/** In households or in days: eight runs of ten lie between `low` and `high`, half of them below `middle`. */
export interface Band<T = number> {
  readonly low: T
  readonly middle: T
  readonly high: T
}

export interface Guess {
  /** The days still to come: signed by the evening, and what a straight line would say. */
  readonly ahead: readonly { readonly day: Day; readonly signed: Band; readonly straight: number }[]
  /** By group, signed by the end of the window. */
  readonly groups: ReadonlyMap<string, Band>
  /** null where none is asked for. A day is null where it is not reached within the window. */
  readonly threshold: (Band<Day | null> & { readonly reachedOf100: number }) | null
}

export interface Asked {
  readonly pace: Pace
  readonly isRush: readonly boolean[]
  /** Certificates that must be signed for; null where no share is stated. */
  readonly needed: number | null
  /** Group → how many times its pace, for a what-if. */
  readonly faster?: ReadonlyMap<string, number>
  /** So many of the days to come; all where it is not said. */
  readonly daysAhead?: number
}

/** null before the first evening of the window, and after its last. */
export function guess(asked: Asked): Guess | null {
  const { pace, needed, daysAhead = pace.days.length } = asked
  const days = pace.days.slice(pace.lived.length, pace.lived.length + daysAhead)
  if (pace.lived.length === 0 || days.length === 0) return null
  const runs = runsOf(asked, days.length)
  const households = [...pace.groups.values()].reduce((sum, count) => sum + count, 0)
  const signed = households - sumOf(pace.ahead, ({ open }) => open)
  const certificates = pace.certificates - sumOf(pace.ahead, ({ openCertificates }) => openCertificates)
  const perDay = signed / pace.lived.length
  return {
    ahead: days.map((day, at) => ({
      day,
      signed: bandOf(runs.map((run) => signed + (run.signed[at] ?? 0))),
      straight: Math.min(households, Math.round(signed + perDay * (at + 1))),
    })),
    groups: new Map(
      [...pace.groups].map(([group, count]) => {
        const before = count - sumOf(pace.ahead, (cell) => (cell.group === group ? cell.open : 0))
        return [group, bandOf(runs.map(({ byGroup }) => before + (byGroup.get(group) ?? 0)))]
      }),
    ),
    threshold: needed === null ? null : thresholdOf(days, runs, needed - certificates),
  }
}

/** Signed from now on: by the evening of each day to come, and by group at the end. */
interface Run {
  readonly signed: readonly number[]
  readonly certificates: readonly number[]
  readonly byGroup: ReadonlyMap<string, number>
}

/** Day by day, all runs on each, so that fewer days are the beginning of the same runs. */
function runsOf({ pace, isRush, faster }: Asked, days: number): Run[] {
  const households = [...pace.groups.values()].reduce((sum, count) => sum + count, 0)
  const stillOpen = sumOf(pace.ahead, ({ open }) => open)
  const models = UNWILLING.filter((share, at) => at === 0 || share * households < stillOpen).map((share) =>
    paceModel(pace, isRush, share),
  )
  const misses = missesOf(pace, isRush)
  const generator = xoroshiro128plus(pace.lived.length * households + stillOpen)
  const draw = () => uniformFloat64(generator)
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(draw() * list.length)] as T
  const runs = Array.from({ length: RUNS }, () => {
    const model = oneOf(models)
    // A campaign that runs ahead of its guess one day tends to the next day too: one miss stays for the run.
    const [lasting, pull] = [oneOf(misses), oneOf(PULLS)]
    const willing = willingOf(pace, pace.ahead, model.unwilling)
    const open = pace.ahead.map((cell) => binomial(cell.open, willing, draw))
    const byGroup = new Map<string, number>()
    return { model, lasting, pull, open, signed: [] as number[], certificates: [] as number[], byGroup }
  })
  for (let at = pace.lived.length; at < pace.lived.length + days; at++)
    for (const { model, lasting, pull, open, signed, certificates, byGroup } of runs) {
      const today = Math.sqrt(lasting * oneOf(misses)) * (isRush[at] ? pull : 1)
      let [signedBy, certificatesBy] = [signed.at(-1) ?? 0, certificates.at(-1) ?? 0]
      for (const [n, cell] of pace.ahead.entries()) {
        const chance = chanceOf(model, cell, isRush[at] === true) * today * (faster?.get(cell.group) ?? 1)
        const drawn = binomial(open[n] ?? 0, Math.min(1, chance), draw)
        open[n] = (open[n] ?? 0) - drawn
        signedBy += drawn
        certificatesBy += (drawn * cell.openCertificates) / cell.open
        byGroup.set(cell.group, (byGroup.get(cell.group) ?? 0) + drawn)
      }
      signed.push(signedBy)
      certificates.push(certificatesBy)
    }
  return runs
}

/** Signed against guessed of every ordinary day so far but the first, as the evening before would have guessed it. */
function missesOf(pace: Pace, isRush: readonly boolean[]): readonly number[] {
  const own = pace.lived.slice(1).flatMap((cells, at) => {
    if (isRush[at + 1]) return []
    const model = paceModel(paceUntil(pace, at + 1), isRush, MIDDLE_UNWILLING)
    const willing = willingOf(pace, cells, MIDDLE_UNWILLING)
    const expected = sumOf(cells, (cell) => cell.open * willing * chanceOf(model, cell, false))
    return [(sumOf(cells, ({ signed }) => signed) + 1) / (expected + 1)]
  })
  return [...own, ...ASSUMED_MISSES]
}

function thresholdOf(days: readonly Day[], runs: readonly Run[], missing: number): Guess['threshold'] {
  const at = runs
    .map(({ certificates }) => certificates.findIndex((signed) => Math.round(signed) >= missing))
    .map((day) => (day === -1 ? days.length : day))
  const { low, middle, high } = bandOf(at)
  const dayAt = (n: number): Day | null => days[n] ?? null
  const reached = at.filter((day) => day < days.length).length
  return {
    low: dayAt(low),
    middle: dayAt(middle),
    high: dayAt(high),
    reachedOf100: Math.round((100 * reached) / runs.length),
  }
}

function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { low: at(LOW), middle: at(0.5), high: at(HIGH) }
}

/** Beyond this variance the normal distribution is as good, and quick. */
const NORMAL_FROM = 30

/** How many of `n` at such a chance each: skips from hit to hit; by the normal distribution where there are many. */
function binomial(n: number, chance: number, draw: () => number): number {
  if (n === 0 || chance <= 0) return 0
  if (chance >= 1) return n
  const variance = n * chance * (1 - chance)
  if (variance > NORMAL_FROM) {
    const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
    return Math.max(0, Math.min(n, Math.round(n * chance + Math.sqrt(variance) * normal)))
  }
  const miss = Math.log(1 - chance)
  let hits = 0
  for (let tried = Math.ceil(Math.log(1 - draw()) / miss); tried <= n; hits++)
    tried += Math.max(1, Math.ceil(Math.log(1 - draw()) / miss))
  return hits
}

const sumOf = (cells: readonly PaceCell[], value: (cell: PaceCell) => number): number =>
  cells.reduce((sum, cell) => sum + value(cell), 0)
