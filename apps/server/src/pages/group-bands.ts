/**
 * 档 · Bands: groups so close that a few households would change their order stand together.
 *
 *     三组 61/62 · 一组 105/107 │ 二组 87/98 … 八组 81/94: 八组 is 2.4 households short of 二组's rate
 */
import type { GroupStanding } from '@oneruler/campaign/figures'
import { serverWords } from '@oneruler/words/server'
import type { GroupsPage } from '../pages.ts'

/** A group this many households short of the rate of its band's first begins another band. */
const APART = 3

/** @param ranked highest rate first */
export function bandsOf(ranked: readonly GroupStanding[]): GroupsPage['bands'] {
  const bands: GroupStanding[][] = []
  for (const group of ranked.filter(({ 户数 }) => 户数 > 0)) {
    const band = bands.at(-1)
    const first = band?.[0]
    if (band && first && isShortBy(first, group, APART) === false) band.push(group)
    else bands.push([group])
  }
  return bands.map((band, index) => {
    const [first, last] = [band[0] as GroupStanding, band.at(-1) as GroupStanding]
    return {
      name: serverWords.zh.band(index + 1),
      low: last.签约率,
      high: first.签约率,
      withinHouseholds: lessThan(first, last),
      groups: band.map(({ 小组 }) => 小组),
    }
  })
}

/** How far `behind` is from the rate of `ahead`, in its own households, times `ahead.户数`: an integer. */
const scaledGap = (ahead: GroupStanding, behind: GroupStanding): number =>
  ahead.签约 * behind.户数 - behind.签约 * ahead.户数

const isShortBy = (ahead: GroupStanding, behind: GroupStanding, households: number): boolean =>
  scaledGap(ahead, behind) >= households * ahead.户数

/** The least whole number of households that `behind` is short by less than. */
const lessThan = (ahead: GroupStanding, behind: GroupStanding): number =>
  Math.floor(scaledGap(ahead, behind) / ahead.户数) + 1
