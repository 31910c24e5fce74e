/**
 * 核 · Kernel: the state of making one loop over households, and what each name of the plan is in it.
 *
 * A name is worked out once, where it is first asked for, in the body it belongs to: household, row or month.
 * One that is used in a single place, and is no figure that is asked for, is worked out there and only then.
 */
import { dayNumber } from '../calendar.ts'
import type { Expression } from '../expression.ts'
import { everyPart } from '../expression-parts.ts'
import type { Formula, Plan } from '../plan.ts'
import { indexOf, type Meaning, type PlanIndex, scopeOf } from '../plan-index.ts'
import { decimal } from '../rational.ts'
import type { Failure } from '../value.ts'
import type { Coded, Status } from './coded.ts'
import { codeOf } from './expression-code.ts'
import { join } from './join.ts'
import { decimalsOf, type FactColumn, factSpan, type Layout } from './layout.ts'
import { scaled } from './number-code.ts'
import { point, type Span } from './span.ts'
import { codeOfFailure } from './status.ts'
import { chooseRowCode } from './table-code.ts'
import { Block, type Counter } from './writer.ts'

/** Rows of one household that are usual; more go another way. */
export const USUAL_ROWS = 16

/** Leaves the usual loop for a household with larger figures than it is made for. */
const LEAVE = '{ whole(c, out, h, h + 1); continue households }'

export class Kernel {
  readonly index: PlanIndex
  readonly layout: Layout
  /** Written before the loops: tables of constants and lists. */
  readonly constants: string[]
  /** Made for usual figures, and leaving for `whole` where they are not; null for the loop that takes all. */
  readonly unusual: string | null
  readonly household: Block
  readonly zero: string
  readonly #usesOf: ReadonlyMap<string, number>
  readonly #columns = new Map<FactColumn, string>()
  readonly #offsets = new Map<string, string>()
  readonly #entities: readonly string[]

  constructor(
    plan: Plan,
    layout: Layout,
    usesOf: ReadonlyMap<string, number>,
    isUsual: boolean,
    counter: Counter,
    constants: string[],
  ) {
    this.index = indexOf(plan)
    this.layout = layout
    this.constants = constants
    this.unusual = isUsual ? LEAVE : null
    this.household = new Block(counter, null, '', 'h')
    this.zero = layout.wideStatus ? '0n' : '0'
    this.#usesOf = usesOf
    this.#entities = plan.entities.map(({ name }) => name)
  }

  /** Lines before the loop that take the columns apart. */
  get heading(): string[] {
    const columns = [...this.#columns].map(
      ([{ entity, at }, name]) => `const ${name} = c[${entity}].facts[${at}]`,
    )
    const offsets = [...this.#offsets].map(
      ([entity, name]) => `const ${name} = c[${this.#entities.indexOf(entity)}].offsets`,
    )
    return [...columns, ...offsets]
  }

  /** The variable with where the rows of each household begin. */
  offsetsOf(entity: string): string {
    let name = this.#offsets.get(entity)
    if (name === undefined) {
      name = this.household.fresh('o')
      this.#offsets.set(entity, name)
      if (this.unusual !== null && this.mostRows(entity, false) > USUAL_ROWS) {
        this.household.write(`if (${name}[h + 1] - ${name}[h] > ${USUAL_ROWS}) ${this.unusual}`)
      }
    }
    return name
  }

  mostRows(entity: string, asUsual = this.unusual !== null): number {
    const most = this.index.entities.get(entity)?.maximum ?? 0
    return asUsual ? Math.min(most, USUAL_ROWS) : most
  }

  fail(failure: Failure): string {
    return `${codeOfFailure(failure)}${this.layout.wideStatus ? 'n' : ''}`
  }

  /** Why several operands have no value together: the first failure, or all that is waited for. */
  together(block: Block, ...statuses: readonly Status[]): Status {
    const some = statuses.filter((status) => status !== null)
    const distinct = some.filter(({ code }, at) => some.findIndex((one) => one.code === code) === at)
    return distinct.reduce<Status>((so, next) => {
      if (so === null) return next
      const fails = so.fails || next.fails
      const code = fails ? `R.meet(${so.code}, ${next.code})` : `${so.code} | ${next.code}`
      return { code: block.bind(code), fails }
    }, null)
  }

  /** Why there is no value, by whichever operand says so first. */
  firstOf(block: Block, a: Status, b: Status): Status {
    if (a === null || b === null) return a ?? b
    return { code: block.bind(`${a.code} || ${b.code}`), fails: a.fails || b.fails }
  }

  /** A failure of what otherwise has a value. */
  failing(block: Block, status: Status, when: string, failure: Failure): Status {
    const code = `(${when} ? ${this.fail(failure)} : ${this.zero})`
    return { code: block.bind(status === null ? code : `${status.code} || ${code}`), fails: true }
  }

  textCode(text: string): string {
    return String(this.layout.texts.indexOf(text))
  }

  nameCode(name: string, block: Block): Coded {
    const meaning = this.index.names.get(name)
    if (meaning === undefined) throw new Error(`no such name: ${name}`)
    const body = block.bodyOf(scopeOf(meaning) ?? '')
    const known = body.known.get(name)
    if (known !== undefined) return known
    const isOutput = meaning.kind === 'formula' && this.layout.outputs.includes(meaning.formula)
    if (meaning.kind === 'formula' && this.#usesOf.get(name) === 1 && !isOutput && block.ownBody === body) {
      return this.#formula(meaning.formula, block)
    }
    const coded = atoms(this.#code(meaning, body), body)
    body.known.set(name, coded)
    return coded
  }

  #code(meaning: Meaning, body: Block): Coded {
    switch (meaning.kind) {
      case 'fact':
        return this.#fact(meaning.fact.name, body)
      case 'given': {
        const { value, text } = meaning.given
        return value === null
          ? { kind: 'choice', code: this.textCode(text), status: null }
          : codeOf(this, value, body)
      }
      case 'month':
        return { kind: 'day', code: `R.firstDayOf(${body.row})`, status: null }
      case 'formula':
        return this.#formula(meaning.formula, body)
      case 'column':
        return chooseRowCode(this, meaning, body)
      case 'list':
        throw new Error('a list has no value of its own')
    }
  }

  #fact(name: string, body: Block): Coded {
    const column = this.layout.columns.get(name) as FactColumn
    const array = this.#columns.get(column) ?? this.household.fresh('f')
    this.#columns.set(column, array)
    const code = body.bind(`${array}[${body.row}]`)
    const waits = (isMissing: string): Status => {
      if (column.bit === null) return null
      const bit = this.layout.wideStatus ? `${1n << BigInt(column.bit)}n` : String(1 << column.bit)
      return { code: body.bind(`${isMissing} ? ${bit} : ${this.zero}`), fails: false }
    }
    switch (column.kind) {
      case 'scaled': {
        const span = this.#usualSpan(column, code, body)
        const number = scaled(code, 10n ** BigInt(decimalsOf(column.fact)), span)
        return { kind: 'number', number, status: waits(`${code} !== ${code}`) }
      }
      case 'big': {
        const den = 10n ** BigInt(decimalsOf(column.fact))
        const number = scaled(body.bind(`${code} ?? 0n`), den, factSpan(column.fact), true)
        return { kind: 'number', number, status: waits(`${code} === null`) }
      }
      case 'truth':
        return { kind: 'truth', code: body.bind(`${code} === 1`), status: waits(`${code} < 0`) }
      case 'choice':
        return { kind: 'choice', code, status: waits(`${code} < 0`) }
      case 'day':
        return { kind: 'day', code, status: waits(`${code} === R.NO_DAY`) }
    }
  }

  /** In the usual loop a larger figure than usual leaves, so that products of figures stay safe. */
  #usualSpan(column: FactColumn, code: string, body: Block): Span {
    const span = factSpan(column.fact)
    if (this.unusual === null) return span
    const most = usualMost(column) * 10n ** BigInt(decimalsOf(column.fact))
    const [low, high] = [span.low < -most ? -most : span.low, span.high > most ? most : span.high]
    if (low > high) return span
    if (high < span.high) body.write(`if (${code} > ${high}) ${this.unusual}`)
    if (low > span.low) body.write(`if (${code} < ${low}) ${this.unusual}`)
    return { low, high }
  }

  /** Under a false condition of its block a line is 0 元. */
  #formula({ condition, expression }: Formula, block: Block): Coded {
    if (condition === null) return codeOf(this, expression, block)
    const applies = codeOf(this, condition, block)
    const [lines, nothing] = [block.arm(), block.arm()]
    const value = codeOf(this, expression, lines)
    const zero: Coded = { kind: 'number', number: scaled('', 1n, point(0n)), status: null }
    const { coded, status } = join(
      this,
      block,
      [
        { block: lines, coded: value },
        { block: nothing, coded: zero },
      ],
      applies.status,
    )
    const test = 'code' in applies ? applies.code : 'true'
    const known = applies.status === null ? '' : `${applies.status.code} === ${this.zero} && `
    block.nest(`if (${known}${test})`, lines)
    if (applies.status !== null && status !== null) {
      block.write(`else if (${applies.status.code} !== ${this.zero}) ${status} = ${applies.status.code}`)
    }
    return coded
  }
}

/** A name's value as variables and literals, which may be written any number of times. */
export function atoms(coded: Coded, block: Block): Coded {
  if (coded.kind !== 'number') return { ...coded, code: block.bind(coded.code) }
  const { number } = coded
  if (number.form === 'quotient') return coded
  return { ...coded, number: { ...number, code: block.bind(number.code) } }
}

/** Far more than a figure of a household is, and small enough that products of three are safe integers. */
function usualMost({ fact: { type } }: FactColumn): bigint {
  const unit = type.kind === 'quantity' ? type.unit : ''
  if (unit === '元') return 10n ** 8n
  return unit === '元/㎡' ? 10n ** 5n : 10n ** 4n
}

/** How often each name stands in what the figures and premises of a plan come from. */
export function countUses(
  plan: Plan,
  roots: readonly Expression[],
  outputs: readonly Formula[],
): Map<string, number> {
  const { names } = indexOf(plan)
  const uses = new Map<string, number>()
  const visit = (name: string): void => {
    const before = uses.get(name) ?? 0
    uses.set(name, before + 1)
    if (before > 0) return
    const meaning = names.get(name)
    if (meaning?.kind === 'formula') partsOfFormula(meaning.formula).forEach(look)
    if (meaning?.kind !== 'column') return
    for (const condition of meaning.table.conditions) visit(condition.name)
    for (const row of meaning.rows) look(row.results[meaning.at] as Expression)
  }
  const look = (expression: Expression): void => {
    for (const part of everyPart(expression)) namesOf(part).forEach(visit)
  }
  for (const root of roots) look(root)
  for (const { name } of outputs) visit(name)
  return uses
}

const partsOfFormula = ({ condition, expression }: Formula): Expression[] =>
  condition === null ? [expression] : [condition, expression]

export function namesOf(part: Expression): readonly string[] {
  if (part.op === 'name') return [part.name]
  if (part.op === 'lines') return part.lines
  return part.op === 'tiers' ? [part.column] : []
}

export const constantOf = (text: string) => decimal(text)
export const dayCode = (day: string): string => String(dayNumber(day))
