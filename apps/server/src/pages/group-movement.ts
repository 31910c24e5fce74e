/**
 * 名次变化 · Group movement: the rise that tells most, for the sentence at the head of the ranking.
 */
import type { Day } from '@oneruler/campaign/day'
import type { GroupsPage } from '../pages.ts'

type Lines = GroupsPage['lines']

/**
 * The group that stands most places above its lowest rank of the window; of equals the one that rose in fewer
 * days, then the one that stands higher. null where none rose.
 */
export function moverOf(
  days: readonly Day[],
  lines: Lines,
  households: ReadonlyMap<string, number>,
): GroupsPage['mover'] {
  const rises = lines.flatMap(({ group, ranks, signed }) => {
    const lowest = Math.max(...ranks)
    const at = ranks.lastIndexOf(lowest)
    const fromDay = days[at + 1]
    const [to, now] = [ranks.at(-1), signed.at(-1)]
    if (fromDay === undefined || to === undefined || now === undefined) return []
    return [
      {
        group,
        fromDay,
        from: lowest,
        to,
        days: days.length - 1 - at,
        signedSince: now - (signed[at] ?? 0),
        signed: now,
        households: households.get(group) ?? 0,
      },
    ]
  })
  const [most] = rises
    .filter(({ from, to }) => from > to)
    .sort((a, b) => b.from - b.to - (a.from - a.to) || a.days - b.days || a.to - b.to)
  return most ?? null
}
