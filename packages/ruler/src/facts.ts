/**
 * 事实的读入 · Facts: from JSON or written values to a household, or every reason why not (E504).
 *
 * `{"户": {"补偿方式": "货币补偿", "低保": false}, "房屋": [{"认定面积": "86.40"}]}`: numbers are text, also with
 * their unit, or JSON numbers; days ISO text, 是否 booleans or 是/否. A fact in 万元 or % wants the unit (`"70%"`),
 * because a bare number could be either. A JSON number within 10⁻⁶ of one with the declared decimals
 * is that one, because workbooks hold binary numbers; farther off it is refused.
 */
import { isDay } from './calendar.ts'
import type { FactRow, Household } from './household.ts'
import type { Entity, Fact, Plan } from './plan.ts'
import { HOUSEHOLD } from './plan-index.ts'
import {
  compare,
  decimal,
  decimalTextTo,
  multiply,
  ONE,
  parseDecimal,
  type Rational,
  roundTo,
  subtract,
  whole,
} from './rational.ts'
import type { Known } from './value.ts'

/** One fact that was not taken: where, its value, and a key of `words/ruler-diagnostics` with what it needs. */
export interface FactProblem {
  readonly entity: string
  /** From 1; 0 where the entity as a whole is meant. */
  readonly row: number
  readonly fact: string
  readonly key: string
  readonly params: Readonly<Record<string, string>>
}

export type FactsRead =
  | { readonly ok: true; readonly household: Household }
  | { readonly ok: false; readonly problems: readonly FactProblem[] }

type Raw = Readonly<Record<string, unknown>>

export function readFacts(plan: Plan, given: unknown): FactsRead {
  const problems: FactProblem[] = []
  const household = new Map<string, readonly FactRow[]>()
  const byEntity = isObject(given) ? given : {}
  if (!isObject(given)) problems.push(problemOf('', 0, '', 'E504-shape', { value: shown(given) }))
  const known = new Map(plan.entities.map((entity) => [entity.name, entity]))
  for (const name of Object.keys(byEntity)) {
    if (!known.has(name))
      problems.push(problemOf(name, 0, '', 'E504-unknown', { name, known: [...known.keys()].join('、') }))
  }
  for (const entity of plan.entities) {
    const rows = rowsOf(byEntity, entity, problems)
    household.set(
      entity.name,
      rows.map((row, at) => readRow(row, entity, at + 1, problems)),
    )
  }
  return problems.length === 0 ? { ok: true, household } : { ok: false, problems }
}

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const problemOf = (
  entity: string,
  row: number,
  fact: string,
  key: string,
  params: Readonly<Record<string, string>>,
): FactProblem => ({ entity, row, fact, key, params: { entity, fact, row: String(row), ...params } })

function rowsOf(given: Raw, entity: Entity, problems: FactProblem[]): readonly Raw[] {
  const value: unknown = Object.hasOwn(given, entity.name) ? given[entity.name] : []
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (!rows.every(isObject)) {
    problems.push(problemOf(entity.name, 0, '', 'E504-shape', { value: shown(value) }))
    return []
  }
  if (entity.name === HOUSEHOLD && rows.length === 0) return [{}]
  if (rows.length < entity.minimum) {
    problems.push(
      problemOf(entity.name, 0, '', 'E504-few', {
        count: String(rows.length),
        least: String(entity.minimum),
      }),
    )
  }
  if (rows.length > entity.maximum) {
    problems.push(
      problemOf(entity.name, 0, '', 'E504-many', {
        count: String(rows.length),
        most: String(entity.maximum),
      }),
    )
    return []
  }
  return rows
}

function readRow(row: Raw, entity: Entity, number: number, problems: FactProblem[]): FactRow {
  const read = new Map<string, Known>()
  const refuse = (fact: string, key: string, params: Readonly<Record<string, string>> = {}): void => {
    problems.push(problemOf(entity.name, number, fact, key, params))
  }
  for (const name of Object.keys(row)) {
    const isKnownFact = entity.facts.some((fact) => fact.name === name)
    if (!isKnownFact)
      refuse(name, 'E504-unknown', { name, known: entity.facts.map((fact) => fact.name).join('、') })
  }
  for (const fact of entity.facts) {
    const value: unknown = Object.hasOwn(row, fact.name) ? row[fact.name] : undefined
    if (value === undefined || value === null || value === '') {
      if (fact.fallback !== null) read.set(fact.name, fallbackOf(fact, fact.fallback))
      else if (!fact.optional) refuse(fact.name, 'E504-missing')
      continue
    }
    const known = readFact(fact, value)
    if (typeof known === 'object' && 'key' in known)
      refuse(fact.name, known.key, { value: shown(value), ...known.params })
    else read.set(fact.name, known)
  }
  return read
}

const fallbackOf = ({ type }: Fact, fallback: string | boolean): Known =>
  type.kind === 'quantity' ? decimal(String(fallback)) : fallback

interface NotTaken {
  readonly key: string
  readonly params: Readonly<Record<string, string>>
}

const notTaken = (key: string, params: Readonly<Record<string, string>> = {}): NotTaken => ({ key, params })

function readFact(fact: Fact, value: unknown): Known | NotTaken {
  const { type } = fact
  if (type.kind === 'truth') {
    if (typeof value === 'boolean') return value
    return value === '是' ? true : value === '否' ? false : notTaken('E504-shape', { want: 'truth' })
  }
  if (type.kind === 'choice') {
    const isOne = typeof value === 'string' && type.values.includes(value)
    return isOne ? value : notTaken('E504-choice', { values: type.values.join('、') })
  }
  if (type.kind === 'quantity') return readNumber(fact, type.decimals ?? 0, value)
  if (typeof value !== 'string' || !isDay(value)) return notTaken('E504-shape', { want: 'date' })
  const isOutside = (fact.low !== null && value < fact.low) || (fact.high !== null && value > fact.high)
  return isOutside ? notTaken('E504-range', rangeOf(fact)) : value
}

const WRITTEN = /^([-−]?[\d.]+) *(.*)$/

/** How many of the canonical unit one of the written is: null for none where one is wanted, undefined for another. */
function scaleOf({ type, multiple }: Fact, unit = ''): Rational | null | undefined {
  if (unit === '') return multiple ? null : ONE
  if (unit === multiple?.written) return decimal(multiple.scale)
  return type.kind === 'quantity' && unit === (type.unit || '倍') ? ONE : undefined
}

/** A decimal of the canonical unit as `readFacts` takes it of this fact. */
export const withUnit = ({ type, multiple }: Fact, value: string): string =>
  multiple && type.kind === 'quantity' ? `${value} ${type.unit || '倍'}` : value

const unitsOf = ({ type, multiple }: Fact) => ({
  unit: multiple?.written ?? '',
  base: (type.kind === 'quantity' && type.unit) || '倍',
})

const rangeOf = ({ low, high }: Fact) => ({ low: low ?? '', high: high ?? '' })

const NEAR: Rational = { n: 1n, d: 1_000_000n }

function readNumber(fact: Fact, decimals: number, value: unknown): Known | NotTaken {
  const [text, unit] =
    typeof value === 'string' && value.length <= 40 ? (WRITTEN.exec(value.trim())?.slice(1) ?? []) : ['', '']
  const scale = scaleOf(fact, unit)
  const number = typeof value === 'number' ? numberExactly(value) : parseDecimal(text ?? '')
  if (number === undefined || scale === undefined) return notTaken('E504-shape', { want: 'quantity' })
  if (scale === null) return notTaken('E504-unit', unitsOf(fact))
  const exact = multiply(number, scale)
  const nearest = roundTo(exact, { n: 1n, d: 10n ** BigInt(decimals) }, 'nearest')
  const off = subtract(exact, nearest)
  const isOff =
    typeof value === 'number' ? compare(off.n < 0n ? multiply(off, whole(-1)) : off, NEAR) > 0 : off.n !== 0n
  if (isOff)
    return notTaken('E504-decimals', { decimals: String(decimals), near: decimalTextTo(exact, decimals) })
  const { low, high } = fact
  const isOutside =
    (low !== null && compare(nearest, decimal(low)) < 0) ||
    (high !== null && compare(nearest, decimal(high)) > 0)
  return isOutside ? notTaken('E504-range', rangeOf(fact)) : nearest
}

/** The decimal that the shortest text of a binary number shows; undefined for none that fits a fact. */
function numberExactly(value: number): Rational | undefined {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return undefined
  return parseDecimal(Math.abs(value) < 1e-6 ? value.toFixed(12) : String(value))
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
