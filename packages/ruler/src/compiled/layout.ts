/**
 * 列的排布 · Layout: where the facts of a plan stand in columns, and which figures a compiled plan gives.
 *
 * The generated code and those who fill its columns agree by this alone: names become positions.
 */
import type { Fact, Formula, Plan } from '../plan.ts'
import { decimal } from '../rational.ts'
import { isSafe, spanOf } from './span.ts'
import { BITS_OF_A_NUMBER } from './status.ts'

/** What stands in a column: scaled integers, safe or big, days as numbers, texts by number, 0 and 1. */
export type ColumnKind = 'scaled' | 'big' | 'day' | 'choice' | 'truth'

export interface FactColumn {
  readonly fact: Fact
  readonly kind: ColumnKind
  /** Position of the entity in the plan, and of the fact in it. */
  readonly entity: number
  readonly at: number
  /** Which bit says that a figure waits for it; null where it is never missing. */
  readonly bit: number | null
}

export interface Layout {
  readonly columns: ReadonlyMap<string, FactColumn>
  /** Texts that values of enumerations and of the front matter stand for by position. */
  readonly texts: readonly string[]
  readonly outputs: readonly Formula[]
  /** Facts by bit. */
  readonly waitable: readonly string[]
  /** A status needs more bits than a number has. */
  readonly wideStatus: boolean
}

/** `wanted` are names of lines and formulas of the household; without it, all. */
export function layoutOf(plan: Plan, wanted?: readonly string[]): Layout {
  const columns = new Map<string, FactColumn>()
  const waitable: string[] = []
  for (const [entity, { facts }] of plan.entities.entries()) {
    for (const [at, fact] of facts.entries()) {
      const mayMiss = fact.optional && fact.fallback === null
      columns.set(fact.name, {
        fact,
        kind: kindOf(fact),
        entity,
        at,
        bit: mayMiss ? waitable.push(fact.name) - 1 : null,
      })
    }
  }
  const outputs = plan.formulas.filter(
    ({ name, role, scope }) =>
      scope === null && role !== '参数' && (wanted === undefined || wanted.includes(name)),
  )
  return {
    columns,
    texts: textsOf(plan),
    outputs,
    waitable,
    wideStatus: waitable.length > BITS_OF_A_NUMBER,
  }
}

function kindOf(fact: Fact): ColumnKind {
  const { type } = fact
  if (type.kind === 'quantity') return isSafe(factSpan(fact)) ? 'scaled' : 'big'
  return type.kind === 'date' ? 'day' : type.kind === 'truth' ? 'truth' : 'choice'
}

/** More than any fact may be: facts are read from at most forty characters. */
const UNLIMITED = `1${'0'.repeat(40)}`

export const decimalsOf = ({ type }: Fact): number => (type.kind === 'quantity' ? (type.decimals ?? 0) : 0)

/** The scaled integers that the limits of a quantity let through. */
export function factSpan(fact: Fact): ReturnType<typeof spanOf> {
  const scale = 10n ** BigInt(decimalsOf(fact))
  const scaled = (limit: string): bigint => {
    const { n, d } = decimal(limit)
    return (n * scale) / d
  }
  return spanOf(scaled(fact.low ?? `-${UNLIMITED}`), scaled(fact.high ?? UNLIMITED))
}

function textsOf(plan: Plan): string[] {
  const types = [
    ...plan.entities.flatMap(({ facts }) => facts.map(({ type }) => type)),
    ...plan.tables.flatMap(({ columns }) => columns.map(({ type }) => type)),
  ]
  const choices = types.flatMap((type) => (type.kind === 'choice' ? type.values : []))
  return [...new Set([...choices, ...plan.givens.map(({ text }) => text)])]
}
