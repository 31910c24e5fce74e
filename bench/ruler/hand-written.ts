/**
 * The sample plan as somebody would write it by hand for speed: one loop over the same columns, safe integers.
 *
 * It knows what the compiler cannot: that a county has no household so large that 53 bits are not enough, and
 * it gives no reason for a figure that is missing, only NaN.
 */
import type { Columns, EntityColumns } from '@oneruler/ruler/compiled/columns'

const SALVAGE = [400, 300, 200, 100]
const MOVING = [20, 25, 20, 40]
/** What Math.max and Math.min do for numbers that are not NaN; faster, because they need not look for −0. */
// biome-ignore lint/complexity/useMathMinMax: see above
const larger = (a: number, b: number): number => (a > b ? a : b)
// biome-ignore lint/complexity/useMathMinMax: see above
const smaller = (a: number, b: number): number => (a < b ? a : b)

const FIRST_DAY = 17_769
const NO_DAY = -2_147_483_648

/** Texts of the plan count in their order: 货币补偿 0, 产权调换 1, 住宅 2 to 工业 5, 框架 6 to 简易 9. */
export function handWritten(columns: Columns, out: readonly Float64Array[]): void {
  const [household, houses] = columns as [EntityColumns, EntityColumns]
  const [ways, poors, crampeds, days, ends] = household.facts as Int32Array[] as [
    ...[Int32Array, Int32Array, Int32Array, Int32Array, Int32Array],
  ]
  const chosens = household.facts[5] as Float64Array
  const [uses, structures] = houses.facts as Int32Array[] as [Int32Array, Int32Array]
  const [areas, extras, prices, fits] = houses.facts.slice(2) as Float64Array[] as [
    ...[Float64Array, Float64Array, Float64Array, Float64Array],
  ]
  const offsets = houses.offsets
  const [o0, o1, o2, o3, o4, o5, o6, o7, o8, o9, o10, o11, o12] = out as [
    ...[Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array],
    ...[Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array],
  ]
  const count = offsets.length - 1
  for (let h = 0; h < count; h++) {
    let [all, home, homeValue, otherValue, value, fit, others, salvage, moving] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    for (let r = offsets[h] as number, end = offsets[h + 1] as number; r < end; r++) {
      const a = areas[r] as number
      const worth = (prices[r] as number) * a
      const kind = (uses[r] as number) - 2
      all += a
      if (kind === 0) {
        home += a
        homeValue += worth
      } else {
        otherValue += worth
        others++
      }
      value += Math.floor((worth + 5_000) / 10_000)
      fit += fits[r] as number
      salvage += (extras[r] as number) * (SALVAGE[(structures[r] as number) - 6] as number)
      moving += a * (MOVING[kind] as number)
    }
    const isKnown = (ways[h] as number) >= 0
    const isSwap = ways[h] === 1
    const fitting = Math.floor((fit + 50) / 100)
    const floor = poors[h] === 1 ? 5_400 : 4_500
    let guarantee = 0
    if (crampeds[h] === 1 && others === 0 && home > 0 && home < floor) {
      const average = Math.floor((2 * homeValue + home) / (2 * home))
      guarantee = Math.floor(((floor - home) * average + 5_000) / 10_000)
    }
    const salvaged = Math.floor((salvage + 50) / 100)
    const times = isKnown ? (isSwap ? 2 : 1) : Number.NaN
    const months = isKnown ? (isSwap ? 24 : 6) : Number.NaN
    const move = Math.floor((larger(moving, 100_000) * times + 50) / 100)
    const perMonth = larger(home * 12, 80_000)
    const transition = home > 0 ? Math.floor((perMonth * months + 50) / 100) : 0
    const closure = Math.floor((otherValue + 100_000) / 200_000)
    let subsidy = Math.floor((homeValue * 2 + otherValue + 50_000) / 100_000)
    if (isKnown ? isSwap : subsidy !== 0) subsidy = isKnown ? 0 : Number.NaN
    let reward = Number.NaN
    const day = days[h] as number
    if (day !== NO_DAY) {
      const order = day - FIRST_DAY + 1
      const rate = order === 1 ? 400 : order >= 2 && order <= 5 ? 300 : order >= 6 && order <= 10 ? 200 : 0
      const full = all * rate
      const capped = full > 12_000_000 ? 12_000_000 : larger(full, 1_500_000)
      reward = rate > 0 ? Math.floor((capped + 50) / 100) : 0
    }
    const total = value + fitting + guarantee + salvaged + move + transition + closure + subsidy + reward
    const c = (chosens[h] as number) * 10
    const entitled = home * 11
    const beyond = larger(c - entitled, 0)
    const within = smaller(c, entitled) * 6_200
    const tiers = smaller(beyond, 10_000) * 6_800 + (beyond > 10_000 ? beyond - 10_000 : 0) * 8_200
    let homePrice = Math.floor((within + tiers + 500) / 1_000)
    if (Number.isNaN(c)) homePrice = Number.NaN
    if (isKnown ? !isSwap : homePrice !== 0) homePrice = isKnown ? 0 : Number.NaN
    let vacating = Number.NaN
    const last = ends[h] as number
    if (day !== NO_DAY && last !== NO_DAY) {
      const took = last - day
      vacating = Math.floor((all * (took < 0 ? 0 : took <= 15 ? 150 : took <= 30 ? 80 : 0) + 50) / 100)
    }
    o0[h] = value
    o1[h] = fitting
    o2[h] = guarantee
    o3[h] = salvaged
    o4[h] = move
    o5[h] = transition
    o6[h] = closure
    o7[h] = subsidy
    o8[h] = reward
    o9[h] = total
    o10[h] = homePrice
    o11[h] = total - homePrice
    o12[h] = vacating
  }
}
