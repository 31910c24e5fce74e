/**
 * 查表的码 · Table code: the row that lets the conditions through.
 *
 * Constants chosen by enumerations alone stand in a list; other tables are tried row by row. Only where a
 * condition is 待定 or 出错 is every row still possible looked at.
 */

import type { Expression } from '../expression.ts'
import type { Band, Cell } from '../plan.ts'
import type { Meaning } from '../plan-index.ts'
import type { Coded, Num, Scaled, Status } from './coded.ts'
import { codeOf, constants, plainOf } from './expression-code.ts'
import { type Arm, type Joined, join, sameCode } from './join.ts'
import { constantOf, dayCode, type Kernel } from './kernel.ts'
import { alike, comparisonOf, literal, scaled } from './number-code.ts'
import { hull } from './span.ts'
import type { Block } from './writer.ts'

type ColumnMeaning = Extract<Meaning, { kind: 'column' }>
type ConditionCode = Coded | null

export function chooseRowCode(kernel: Kernel, column: ColumnMeaning, block: Block): Coded {
  const conditions = column.table.conditions.map(({ name }, at) =>
    column.rows.some(({ cells }) => cells[at]?.test !== 'any') ? kernel.nameCode(name, block) : null,
  )
  const open = kernel.together(block, ...conditions.map((one) => one?.status ?? null))
  const settled = block.arm()
  const chosen =
    lookUpCode(kernel, column, conditions, settled) ?? tryRows(kernel, column, conditions, settled)
  if (open === null) {
    const { coded } = join(kernel, block, [{ block: settled, coded: chosen }], null)
    block.lines.push(...settled.lines)
    return coded
  }
  const isKnown = conditions
    .flatMap((one) => one?.status?.code ?? [])
    .map((code) => `${code} === ${kernel.zero}`)
    .join(' && ')
  if (!open.fails && settlesNothing(column)) {
    const { coded, status } = join(kernel, block, [{ block: settled, coded: chosen }], open)
    block.nest(`if (${isKnown})`, settled)
    block.write(`else ${status} = ${open.code}`)
    return coded
  }
  const possible = block.arm()
  const arms = column.rows.map((row): Arm => {
    const arm = possible.arm()
    return { block: arm, coded: codeOf(kernel, row.results[column.at] as Expression, arm) }
  })
  const mayFail: Status = { code: open.code, fails: true }
  const joined = join(kernel, block, [{ block: settled, coded: chosen }, ...arms], mayFail)
  // The rows are compared among themselves, so each keeps its value beside the first one's.
  tryPossible(kernel, column, conditions, arms, joined, possible)
  block.nest(`if (${isKnown})`, settled)
  block.nest('else', possible)
  return joined.coded
}

/** One condition, and rows of different constants: while it is open nothing else can settle the value. */
function settlesNothing({ rows, table, at }: ColumnMeaning): boolean {
  const [first, second] = rows.map((row) => numberOf(row.results[at]))
  const areApart = first?.form === 'scaled' && second?.form === 'scaled' && first.code !== second.code
  return areApart && table.conditions.length === 1 && rows.every(({ cells }) => cells[0]?.test !== 'any')
}

/** Constants by enumerations and 是否: the place in a list is worked out from the conditions. */
function lookUpCode(
  kernel: Kernel,
  column: ColumnMeaning,
  conditions: readonly ConditionCode[],
  block: Block,
): Coded | undefined {
  const axes = column.table.conditions.flatMap(({ type }, at) => {
    const coded = conditions[at]
    if (coded === null || coded === undefined) return []
    const values = type.kind === 'truth' ? [false, true] : type.kind === 'choice' ? type.values : undefined
    return [{ at, coded, values }]
  })
  const size = axes.reduce((product, { values }) => product * (values?.length ?? Number.POSITIVE_INFINITY), 1)
  if (axes.length === 0 || size > LOOKED_UP_AT_MOST) return undefined
  const numbers = column.rows.map((row) => numberOf(row.results[column.at]))
  const placed = numbers.every((num) => num !== undefined) ? alike(numbers as Num[]) : undefined
  if (placed === undefined) return undefined
  const found: (Scaled | undefined)[] = []
  for (let place = 0; place < size; place++) {
    let rest = place
    const wanted = axes.map(({ values = [] }) => {
      const value = values[rest % values.length]
      rest = Math.floor(rest / values.length)
      return value
    })
    const row = column.rows.findIndex(({ cells }) =>
      axes.every(({ at }, i) => {
        const cell = cells[at]
        return cell?.test !== 'values' || cell.values.some((value) => value === wanted[i])
      }),
    )
    found.push(placed[row])
  }
  if (found.some((one) => one === undefined)) return undefined
  const list = found as Scaled[]
  let stride = 1
  const places = axes.map(({ coded, values = [] }) => {
    const start = typeof values[0] === 'string' ? kernel.layout.texts.indexOf(values[0]) : 0
    const [code, by] = [coded.kind === 'truth' ? `(${plainOf(coded)} ? 1 : 0)` : plainOf(coded), stride]
    stride *= values.length
    const moved = start === 0 ? code : `(${code} - ${start})`
    return by === 1 ? moved : `${moved} * ${by}`
  })
  if (!axes.every(({ values }) => standInOrder(kernel, values ?? []))) return undefined
  const name = constants(
    kernel,
    list.map(({ code }) => code),
    block,
  )
  const first = list[0] as Scaled
  const code = block.bind(`${name}[${places.join(' + ')}]`)
  return {
    kind: 'number',
    number: scaled(code, first.den, list.map(({ span }) => span).reduce(hull), first.big),
    status: null,
  }
}

const LOOKED_UP_AT_MOST = 1_024

/** Texts of an enumeration have numbers in a row unless another enumeration shares some of them. */
const standInOrder = (kernel: Kernel, values: readonly (string | boolean)[]): boolean =>
  values.every(
    (value, at) =>
      typeof value === 'boolean' ||
      kernel.layout.texts.indexOf(value) === kernel.layout.texts.indexOf(String(values[0])) + at,
  )

function numberOf(result: Expression | undefined): Num | undefined {
  if (result?.op === 'negate') {
    const inner = numberOf(result.of)
    return inner?.form === 'scaled' ? literal({ n: -inner.span.low, d: inner.den }) : undefined
  }
  return result?.op === 'number' ? literal(constantOf(result.value)) : undefined
}

/** Row by row, all conditions known. */
function tryRows(
  kernel: Kernel,
  column: ColumnMeaning,
  conditions: readonly ConditionCode[],
  block: Block,
): Coded {
  const label = block.fresh('l')
  const rows = block.arm()
  const arms = column.rows.map((row) => {
    const arm = rows.arm()
    return { block: arm, coded: codeOf(kernel, row.results[column.at] as Expression, arm), row }
  })
  const isCertain = column.rows.some(({ cells }) =>
    cells.every(({ test }) => test === 'any' || test === 'other'),
  )
  const none: Status = isCertain ? null : { code: kernel.zero, fails: true }
  const { coded, status } = join(kernel, block, arms, none)
  for (const { block: arm, row } of arms) {
    const tests = row.cells.flatMap((cell, at) => cellTest(kernel, cell, conditions[at] ?? null) ?? [])
    arm.write(`break ${label}`)
    if (tests.length === 0) {
      rows.nest('', arm)
      break
    }
    rows.nest(`if (${tests.join(' && ')})`, arm)
  }
  if (!isCertain) rows.write(`${status} = ${kernel.fail('no-row')}`)
  block.nest(`${label}:`, rows)
  return coded
}

/** Every row that may still be it; the value they share, or what is waited for. */
function tryPossible(
  kernel: Kernel,
  column: ColumnMeaning,
  conditions: readonly ConditionCode[],
  arms: readonly Arm[],
  { coded, value, status }: Joined,
  block: Block,
): void {
  const { zero } = kernel
  const label = block.fresh('l')
  const [count, missing, same] = [block.variable('0'), block.variable(zero), block.variable('true')]
  const [first, firstWhy] = [block.variable(value), block.variable(zero)]
  const rows = block.arm()
  column.rows.forEach((row, at) => {
    const arm = arms[at]?.block as Block
    const one = rows.arm()
    const [open, matches] = [one.variable(zero), one.variable('true')]
    row.cells.forEach((cell, i) => {
      const condition = conditions[i] ?? null
      if (cell.test === 'any' || condition === null) return
      const test = cellTest(kernel, cell, condition)
      const isFalse = test === undefined ? '' : `if (!(${test})) ${matches} = false`
      const why = condition.status?.code
      if (why === undefined) {
        if (isFalse !== '') one.write(`if (${matches}) { ${isFalse} }`)
        return
      }
      one.write(`if (${matches}) {`)
      one.write(`if (${why} < ${zero}) { ${firstWhy} = ${why}; ${count} = -1; break ${label} }`)
      one.write(`if (${why} > ${zero}) ${open} |= ${why}`)
      if (isFalse !== '') one.write(`else ${isFalse}`)
      one.write('}')
    })
    const taken = one.arm()
    taken.write(`${status} = ${zero}`)
    taken.lines.push(...arm.lines)
    taken.write(`if (${count} === 0) { ${first} = ${value}; ${firstWhy} = ${status} }`)
    taken.write(
      `else if (!(${firstWhy} === ${zero} && ${status} === ${zero} && ${sameCode(coded, first, value)})) ${same} = false`,
    )
    taken.write(`${count} += 1; ${missing} |= ${open}`)
    taken.write(`if (${open} === ${zero}) break ${label}`)
    one.nest(`if (${matches})`, taken)
    rows.nest('', one)
  })
  block.nest(`${label}:`, rows)
  block.write(`${value} = ${first}; ${status} = ${firstWhy}`)
  block.write(`if (${count} === 0) ${status} = ${kernel.fail('no-row')}`)
  block.write(
    `else if (${count} > 0 && ${missing} !== ${zero} && !(${firstWhy} === ${zero} && ${same})) ${status} = ${missing}`,
  )
}

/** Undefined where a cell lets everything through. */
function cellTest(kernel: Kernel, cell: Cell, condition: ConditionCode): string | undefined {
  if (condition === null || cell.test === 'any' || cell.test === 'other') return undefined
  if (cell.test === 'values') {
    const tests = cell.values.map((value) => {
      if (typeof value === 'boolean') return `${plainOf(condition)} === ${value}`
      return `${plainOf(condition)} === ${kernel.textCode(value)}`
    })
    return `(${tests.join(' || ') || 'false'})`
  }
  return `(${cell.bands.map((band) => bandTest(band, condition)).join(' || ') || 'false'})`
}

function bandTest({ low, lowOpen, high, highOpen }: Band, condition: Coded): string {
  const side = (limit: string, comparison: string): string => {
    if (condition.kind === 'number')
      return comparisonOf(condition.number, literal(constantOf(limit)), comparison)
    return `${plainOf(condition)} ${comparison === '≥' ? '>=' : comparison === '≤' ? '<=' : comparison} ${dayCode(limit)}`
  }
  const tests = [
    ...(low === null ? [] : [side(low, lowOpen ? '>' : '≥')]),
    ...(high === null ? [] : [side(high, highOpen ? '<' : '≤')]),
  ]
  return tests.length === 0 ? 'true' : `(${tests.join(' && ')})`
}
