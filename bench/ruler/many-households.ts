/** Invented households of the sample plan, straight into columns; one seed, always the same ones. */
import { type Columns, type EntityColumns, emptyColumns } from '@oneruler/ruler/compiled/columns'
import { layoutOf } from '@oneruler/ruler/compiled/layout'
import type { Plan } from '@oneruler/ruler/plan'

const FIRST_DAY = 17_769

/** Between nothing and one; the same in every run. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** One to three houses each, nine in ten signed, seven in ten of those vacated. */
export function manyHouseholds(plan: Plan, households: number): Columns {
  const chance = chanceOf(2018)
  const upTo = (n: number): number => Math.floor(chance() * n)
  const houses = Array.from({ length: households }, () => (chance() < 0.7 ? 1 : 2 + upTo(2)))
  const columns = emptyColumns(plan, layoutOf(plan), [houses], households)
  const put = (entity: number, fact: number, at: number, value: number): void => {
    const column = columns[entity]?.facts[fact] as Float64Array
    column[at] = value
  }
  for (let h = 0; h < households; h++) {
    const isSigned = chance() < 0.9
    const way = upTo(2)
    put(0, 1, h, chance() < 0.1 ? 1 : 0)
    put(0, 2, h, chance() < 0.2 ? 1 : 0)
    if (!isSigned) continue
    const day = FIRST_DAY + upTo(11)
    put(0, 0, h, way)
    put(0, 3, h, day)
    if (chance() < 0.7) put(0, 4, h, day + upTo(40))
    if (way === 1) put(0, 5, h, 4_500 + upTo(10_000))
  }
  const rows = columns[1]?.offsets[households] ?? 0
  for (let row = 0; row < rows; row++) {
    put(1, 0, row, chance() < 0.75 ? 2 : 3 + upTo(3))
    put(1, 1, row, 6 + upTo(4))
    put(1, 2, row, 1_500 + upTo(20_000))
    put(1, 3, row, chance() < 0.7 ? 0 : upTo(5_000))
    put(1, 4, row, 300_000 + upTo(1_200_000))
    put(1, 5, row, chance() < 0.4 ? 0 : upTo(10_000_000))
  }
  return columns
}

/** The same columns where several threads can read them. */
export const shared = (columns: Columns): Columns =>
  columns.map(
    ({ offsets, facts }): EntityColumns => ({
      offsets: inShared(offsets),
      facts: facts.map((column) => (Array.isArray(column) ? column : inShared(column))),
    }),
  )

export function inShared<A extends Float64Array | Int32Array | Int8Array>(array: A): A {
  const Kind = array.constructor as new (buffer: SharedArrayBuffer) => A
  const copy = new Kind(new SharedArrayBuffer(array.byteLength))
  copy.set(array)
  return copy
}
