/**
 * 辖区 · Place: whose law a project stands under, and what differs from place to place.
 *
 * A place that settles nothing of its own takes what stands around it: 青岛 → 山东 → 全国. Articles are numbered
 * as in 国令590号 (2011), 浙江条例 (2020), 山东条例 (2020), 青岛条例 (2017), 建房〔2011〕77号 (评估办法).
 */

export const PLACES = ['全国', '浙江', '山东', '青岛'] as const
export type Place = (typeof PLACES)[number]

/** By place; null where the place settles it otherwise than those around it: nothing holds there. */
export type ByPlace<T> = Readonly<Partial<Record<Place, T | null>>>

const AROUND: Readonly<Record<Place, Place | null>> = { 全国: null, 浙江: '全国', 山东: '全国', 青岛: '山东' }

/** What holds in a place: its own, else that of the place around it; null where nothing is settled. */
export function heldIn<T>(place: Place, settled: ByPlace<T>): T | null {
  for (let here: Place | null = place; here !== null; here = AROUND[here]) {
    const own = settled[here]
    if (own !== undefined) return own
  }
  return null
}

/** The place a ledger or a plan names (浙江, 浙江省衢州市 …); one that is not known stands under national law. */
export const placeOf = (jurisdiction: string): Place =>
  (['青岛', '山东', '浙江'] as const).find((place) => jurisdiction.includes(place)) ?? '全国'
