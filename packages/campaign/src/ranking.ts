/**
 * 排名 · Ranking: groups by signing rate, from lawful results only.
 *
 * Equal rates share a rank and the next is skipped (1, 2, 2, 4). A group without households comes last.
 */

export interface GroupResult {
  readonly group: string
  readonly signed: number
  readonly households: number
}
export interface RankedGroup extends GroupResult {
  readonly rank: number
}

/** Negative where `a` has the higher rate: compared as integers, a.signed × b.households. */
function byRate(a: GroupResult, b: GroupResult): number {
  if (a.households === 0 || b.households === 0) return Number(a.households === 0) - Number(b.households === 0)
  return b.signed * a.households - a.signed * b.households
}

/** Ranked, highest rate first; groups of one rank keep the order they came in. */
export function rankGroups(results: readonly GroupResult[]): RankedGroup[] {
  const sorted = [...results].sort(byRate)
  const ranked: RankedGroup[] = []
  for (const [index, result] of sorted.entries()) {
    const above = ranked.at(-1)
    const rank = above && byRate(above, result) === 0 ? above.rank : index + 1
    ranked.push({ ...result, rank })
  }
  return ranked
}
