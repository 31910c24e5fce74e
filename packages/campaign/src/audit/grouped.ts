/** 归并 · Grouped: facts that share something, each group in the order of the ledger's rows. */
import type { Fact } from '../standing.ts'

/** Facts by what they share, in order of sheet and row; those that share null are left out. */
export function grouped<F extends Fact<object, object>>(
  facts: readonly F[],
  shared: (fact: F) => string | null,
): Map<string, [F, ...F[]]> {
  const groups = new Map<string, [F, ...F[]]>()
  for (const fact of [...facts].sort(inLedgerOrder)) {
    const key = shared(fact)
    const group = key === null ? undefined : groups.get(key)
    if (group) group.push(fact)
    else if (key !== null) groups.set(key, [fact])
  }
  return groups
}

export const byDayThenRow = (a: Fact<object, object>, b: Fact<object, object>): number =>
  a.onDay < b.onDay ? -1 : a.onDay > b.onDay ? 1 : inLedgerOrder(a, b)

export function inLedgerOrder({ source: a }: Fact<object, object>, { source: b }: Fact<object, object>) {
  const [sheet, other] = [a?.sheet ?? '', b?.sheet ?? '']
  return sheet < other ? -1 : sheet > other ? 1 : (a?.row ?? 0) - (b?.row ?? 0)
}
