/**
 * 依据 · Reason: a named value of a household or of one of its rows, with all it came from.
 */
import type { Type } from './expression.ts'
import type { Row } from './plan.ts'
import type { Meaning } from './plan-index.ts'
import type { Rational } from './rational.ts'
import { bothTexts } from './show.ts'
import { isKnown, isPending, type Value } from './value.ts'

/** The rows one is inside of, from the innermost out, and the month. */
export interface Inside {
  readonly entity: string
  /** From 0. */
  readonly row: number
  readonly month: string | null
  readonly outer: Inside | null
}

/** Which row of an entity one is inside of. */
export function rowOf(inside: Inside, entity: string): number | undefined {
  for (let at: Inside | null = inside; at !== null; at = at.outer) if (at.entity === entity) return at.row
  return undefined
}

export interface Rounding {
  readonly before: Rational
  readonly after: Rational
  readonly step: string
}

/** A named value of a row, with all it came from. */
export interface Reason {
  /** Its number in the order in which they were asked for, from 0. */
  readonly at: number
  /** The name, and in brackets which row where there are several: `认定面积（房屋2）`. */
  readonly id: string
  readonly name: string
  readonly meaning: Meaning
  readonly inside: Inside
  value: Value
  /** In the order they were asked for; one that others asked for in between may stand twice. */
  readonly uses: Reason[]
  /** Who asked for it last. */
  user: Reason | undefined
  readonly roundings: Rounding[]
  /** Rows of tables that gave the value, or through which 累进 went. */
  readonly tableRows: Row[]
  /** 已定小计: of a sum of lines of which some are 待定. */
  settled: Rational | null
  /** The value in words, once somebody asked. */
  texts: ValueTexts | null
}

/** A value for JSON, null where there is none, and as people read it: 待定 or 出错 where there is none. */
export interface ValueTexts {
  readonly json: string | boolean | null
  readonly shown: string
}

export function textsOf(reason: Reason): ValueTexts {
  reason.texts ??= isKnown(reason.value)
    ? bothTexts(reason.value, typeOf(reason.meaning))
    : { json: null, shown: isPending(reason.value) ? '待定' : '出错' }
  return reason.texts
}

function typeOf(meaning: Meaning): Type {
  if (meaning.kind === 'fact') return meaning.fact.type
  if (meaning.kind === 'given') return meaning.given.type
  if (meaning.kind === 'formula') return meaning.formula.type
  if (meaning.kind === 'column') return meaning.column.type
  return meaning.kind === 'list' ? meaning.list.type : { kind: 'month' }
}
