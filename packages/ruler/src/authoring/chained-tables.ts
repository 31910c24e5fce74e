/**
 * 相接的表 · Chained tables: a column that one table gives and another asks: 签约日 → 期次, 期次 → 奖励标准.
 *
 * A header of several tables is a result of the one that ends with it, else of the first in the text where it is
 * not the first column; in the others it is a condition, if a result comes after it.
 */
import type { RawTable } from './blocks.ts'

/**
 * By table, which of its headers are results of other tables. `namesOf` are a decision table's headers, empty text
 * where one is known anyway.
 */
export function chainedConditions(
  tables: readonly RawTable[],
  namesOf: (table: RawTable) => readonly string[],
): ReadonlyMap<RawTable, ReadonlySet<string>> {
  const giving = new Map<string, { readonly table: RawTable; readonly endsWithIt: boolean }[]>()
  for (const table of tables) {
    const names = namesOf(table)
    names.forEach((name, at) => {
      const place = { table, endsWithIt: at === names.length - 1 }
      if (at > 0 && name !== '') giving.set(name, [...(giving.get(name) ?? []), place])
    })
  }
  const giverOf = (name: string): RawTable | undefined => {
    const all = giving.get(name) ?? []
    return (all.find(({ endsWithIt }) => endsWithIt) ?? all[0])?.table
  }
  return new Map(
    tables.map((table) => {
      const asked = namesOf(table).slice(0, -1)
      return [table, new Set(asked.filter((name) => (giverOf(name) ?? table) !== table))]
    }),
  )
}
