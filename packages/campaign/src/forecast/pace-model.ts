/**
 * 进度模型 · Pace model: how quickly households sign, read off the days of a window so far.
 *
 *     expected of a day = Σ over its cells:  willing × pace of the kind × pace of the group
 *     on a last day before a reward falls:   willing × pull of the day   × pace of the group
 *
 *     willing            the open households less a share that will not sign in this window
 *     pace of the kind   what signed per willing household and ordinary day, later days counting more
 *     pace of the group  what the group signed against what the kinds' pace would have brought it
 *     pull of the day    what signed per willing household on such days, the window's last among them
 *
 * Each factor begins from a stated assumption and leaves it as days are seen.
 */
import type { CaseKind, Pace, PaceCell } from './pace.ts'

/** Of a hundred willing households so many sign by the end, until the campaign's own days say otherwise. */
const SIGN_BY_THE_END = { 一般户: 90, 难户: 50 } as const satisfies Record<CaseKind, number>
/** That assumption weighs as much as so many days. */
const ASSUMED_DAYS = 1
/** A day counts half as much as the one so many days later. */
const HALF_LIFE_DAYS = 3
/** The first day brings those whose minds were made up; it says little of the days after. */
const FIRST_DAY_WEIGHT = 0.1
/** Of a hundred willing households so many sign on a last day; weighs as much as so many of them. */
const ASSUMED_PULL = { of100: 35, households: 30 } as const
/** A group is taken for as quick as all, which weighs as much as so many signings. */
const GROUP_SIGNINGS = 15

export interface PaceModel {
  /** Share of all households that will not sign in this window. */
  readonly unwilling: number
  /** Per willing household and ordinary day. */
  readonly ofKind: Readonly<Record<CaseKind, number>>
  /** Times the kind's pace. */
  readonly ofGroup: ReadonlyMap<string, number>
  /** Per willing household on a last day before a reward falls. */
  readonly pull: number
}

/** @param isRush of each day of the window: is it the last before a reward falls, or of the window */
export function paceModel(pace: Pace, isRush: readonly boolean[], unwilling: number): PaceModel {
  const lived = pace.lived.map((cells, at) => ({
    cells,
    willing: willingOf(pace, cells, unwilling),
    isRush: isRush[at] === true && at > 0,
    weight: 2 ** ((at + 1 - pace.lived.length) / HALF_LIFE_DAYS) * (at === 0 ? FIRST_DAY_WEIGHT : 1),
  }))
  const ordinary = lived.filter((day) => !day.isRush)
  const ofKind = (days: typeof lived, kind: CaseKind): number => {
    let [signed, willing] = [0, 0]
    for (const day of days)
      for (const cell of day.cells)
        if (cell.kind === kind) {
          signed += day.weight * cell.signed
          willing += day.weight * day.willing * cell.open
        }
    const assumed = 1 - (1 - SIGN_BY_THE_END[kind] / 100) ** (1 / pace.days.length)
    const weight = ASSUMED_DAYS * Math.max(1, willing / Math.max(1, days.length))
    return (signed + weight * assumed) / (willing + weight)
  }
  const ofKinds = { 一般户: ofKind(ordinary, '一般户'), 难户: ofKind(ordinary, '难户') }

  let [pulled, couldBe] = [0, 0]
  const groups = new Map<string, { signed: number; expected: number }>()
  for (const day of lived)
    for (const { group, kind, open, signed } of day.cells) {
      if (day.isRush) {
        pulled += signed
        couldBe += day.willing * open
      } else {
        const known = groups.get(group) ?? { signed: 0, expected: 0 }
        known.signed += day.weight * signed
        known.expected += day.weight * day.willing * open * ofKinds[kind]
        groups.set(group, known)
      }
    }
  const ofGroup = [...groups].map(
    ([group, { signed, expected }]) =>
      [group, (signed + GROUP_SIGNINGS) / (expected + GROUP_SIGNINGS)] as const,
  )
  return {
    unwilling,
    ofKind: ofKinds,
    ofGroup: new Map(ofGroup),
    pull:
      (pulled + (ASSUMED_PULL.of100 / 100) * ASSUMED_PULL.households) / (couldBe + ASSUMED_PULL.households),
  }
}

/** Which share of some open households may still sign. */
export function willingOf(pace: Pace, cells: readonly PaceCell[], unwilling: number): number {
  const households = [...pace.groups.values()].reduce((sum, count) => sum + count, 0)
  const open = cells.reduce((sum, cell) => sum + cell.open, 0)
  return open === 0 ? 0 : Math.max(0.02, 1 - (unwilling * households) / open)
}

/** How likely a willing household of a cell signs on a day; between 0 and 1. */
export const chanceOf = (model: PaceModel, { group, kind }: PaceCell, isRush: boolean): number =>
  Math.min(1, (isRush ? model.pull : model.ofKind[kind]) * (model.ofGroup.get(group) ?? 1))
