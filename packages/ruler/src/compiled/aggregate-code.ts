/**
 * 汇总的码 · Aggregate code: sums, counts and tests over the rows of a household, over months, over lines.
 *
 * All aggregates over one entity that rest on nothing later than one another share a single loop.
 */
import type { Expression } from '../expression.ts'
import { everyPart, partsOf } from '../expression-parts.ts'
import type { Formula } from '../plan.ts'
import { HOUSEHOLD, MONTHS, scopeOf } from '../plan-index.ts'
import { showExpression } from '../show.ts'
import type { Coded, Num, Status } from './coded.ts'
import { bound, codeOf, numOf, plainOf } from './expression-code.ts'
import { type Kernel, namesOf } from './kernel.ts'
import { bigCode, comparisonOf, literal, ratioCode, scaled, sumOf } from './number-code.ts'
import { hull, isSafe, point, type Span, times } from './span.ts'
import type { Block } from './writer.ts'

export type Aggregate = Extract<Expression, { op: 'aggregate' }>

const MONTHS_AT_MOST = 1_200

export function aggregateCode(kernel: Kernel, expression: Aggregate, block: Block): Coded {
  const known = kernel.household.known.get(expression)
  if (known !== undefined) return known
  const { over } = expression
  if ('entity' in over) return loopOver(kernel, over.entity, [expression], block)[0] as Coded
  const [from, to] = [codeOf(kernel, over.from, block), codeOf(kernel, over.to, block)]
  const both = kernel.together(block, from.status, to.status)
  const [first, end] = [block.bind(`R.monthOf(${plainOf(from)})`), block.bind(`R.monthOf(${plainOf(to)})`)]
  const status = kernel.failing(block, both, `${end} - ${first} > ${MONTHS_AT_MOST}`, 'too-many-months')
  const month = block.fresh('m')
  const body = block.body(MONTHS, month)
  const one = accumulate(kernel, expression, BigInt(MONTHS_AT_MOST), status, block, body)
  const count = `${status?.code} === ${kernel.zero} ? ${end} : ${first}`
  const stop = block.bind(count)
  block.nest(`for (let ${month} = ${first}; ${month} < ${stop}; ${month}++)`, body)
  return one.after(block)
}

/** One loop for several aggregates over the rows of an entity. */
export function loopOver(
  kernel: Kernel,
  entity: string,
  aggregates: readonly Aggregate[],
  block: Block,
): Coded[] {
  const offsets = kernel.offsetsOf(entity)
  const row = block.fresh('r')
  const body = block.body(entity, row)
  const most = BigInt(kernel.mostRows(entity))
  const sums = aggregates.map((aggregate) => accumulate(kernel, aggregate, most, null, block, body))
  const end = block.bind(`${offsets}[h + 1]`)
  block.nest(`for (let ${row} = ${offsets}[h]; ${row} < ${end}; ${row}++)`, body)
  return sums.map(({ after }) => after(block))
}

interface Accumulated {
  /** What has come together, once the loop is done. */
  readonly after: (block: Block) => Coded
}

/** Variables before the loop, lines in its body. `before` is why the rows themselves may not be known. */
function accumulate(
  kernel: Kernel,
  { kind, when, of }: Aggregate,
  most: bigint,
  before: Status,
  block: Block,
  body: Block,
): Accumulated {
  if (kind === '所有' || kind === '存在') return test(kernel, kind === '存在', when, of, before, block, body)
  const counts = when === null ? null : codeOf(kernel, when, body)
  const counted = body.arm()
  const item = of === null ? null : codeOf(kernel, of, counted)
  const statuses = [before, counts?.status ?? null, item?.status ?? null].filter((one) => one !== null)
  const status = statuses.length === 0 ? null : block.variable(before?.code ?? kernel.zero)
  const fails = statuses.some((one) => one.fails)
  const meet = (code: string): string =>
    fails ? `${status} = R.meet(${status}, ${code})` : `${status} |= ${code}`
  if (item !== null && item.status !== null) counted.write(meet(item.status.code))
  const why: Status = status === null ? null : { code: status, fails }
  const { number, seen } =
    kind === '合计'
      ? { number: addUp(numOf(item as Coded), most, block, counted), seen: null }
      : kind === '计数'
        ? { number: addUp(literal({ n: 1n, d: 1n }), most, block, counted), seen: null }
        : keepExtreme(numOf(item as Coded), kind === '最大' ? '>' : '<', block, counted)
  if (counts === null) body.lines.push(...counted.lines)
  else {
    const open = counts.status?.code
    body.nest(`if (${open === undefined ? '' : `${open} === ${kernel.zero} && `}${plainOf(counts)})`, counted)
    // A sum of zeros has no lines, and then there is no if to go on from.
    const otherwise = counted.lines.length === 0 ? 'if' : 'else if'
    if (open !== undefined) body.write(`${otherwise} (${open} !== ${kernel.zero}) ${meet(open)}`)
  }
  return {
    after: (then) => ({
      kind: 'number',
      number,
      status: seen === null ? why : kernel.failing(then, why, `!${seen}`, 'of-nothing'),
    }),
  }
}

function addUp(item: Num, most: bigint, block: Block, counted: Block): Num {
  if (item.form !== 'scaled') {
    const sum = block.variable('R.ZERO')
    counted.write(`${sum} = R.add(${sum}, ${ratioCode(item)})`)
    return { form: 'ratio', code: sum }
  }
  const span: Span = hull(point(0n), times(item.span, point(most)))
  if (span.low === span.high) return scaled('', item.den, span)
  const big = item.big || !isSafe(span)
  const sum = block.variable(big ? '0n' : '0')
  counted.write(`${sum} += ${big ? bigCode(item) : item.code}`)
  return { form: 'scaled', code: sum, den: item.den, span, big }
}

function keepExtreme(
  value: Num,
  better: string,
  block: Block,
  counted: Block,
): { number: Num; seen: string } {
  const item = bound(value, counted)
  const seen = block.variable('false')
  const kept = block.variable(item.form !== 'scaled' ? 'R.ZERO' : item.big ? '0n' : '0')
  const best: Num =
    item.form === 'scaled'
      ? scaled(kept, item.den, hull(point(0n), item.span), item.big)
      : { form: 'ratio', code: kept }
  const code = item.form === 'scaled' ? item.code : ratioCode(item)
  const isBetter = comparisonOf(item, best, better)
  counted.write(`if (!${seen} || ${isBetter}) { ${kept} = ${code}; ${seen} = true }`)
  return { number: best, seen }
}

/** 所有, 存在: row by row until one decides or fails; what stays open stays open. */
function test(
  kernel: Kernel,
  decisive: boolean,
  when: Expression | null,
  of: Expression | null,
  before: Status,
  block: Block,
  body: Block,
): Accumulated {
  const { zero } = kernel
  const inside = body.arm()
  const counts = of === null || when === null ? null : codeOf(kernel, when, inside)
  const tested = inside.arm()
  const condition = of ?? when
  const holds: Coded =
    condition === null ? { kind: 'truth', code: 'true', status: null } : codeOf(kernel, condition, tested)
  const fails = [before, counts?.status, holds.status].some((one) => one?.fails)
  const [status, isDone] = [block.variable(before?.code ?? zero), block.variable('false')]
  const value = block.variable(String(!decisive))
  const [c, h] = [counts?.status?.code ?? zero, holds.status?.code ?? zero]
  tested.write(
    `if (${c} < ${zero} || ${h} < ${zero}) { ${status} = ${c} < ${zero} ? ${c} : ${h}; ${isDone} = true }`,
  )
  tested.write(
    `else if (${c} === ${zero} && ${h} === ${zero}) { if (${plainOf(holds)} === ${decisive}) { ${value} = ${decisive}; ${status} = ${zero}; ${isDone} = true } }`,
  )
  tested.write(`else ${status} |= ${c} !== ${zero} ? ${c} : ${h}`)
  if (counts === null) inside.lines.push(...tested.lines)
  else inside.nest(`if (${c} !== ${zero} || ${plainOf(counts)})`, tested)
  body.nest(`if (!${isDone})`, inside)
  return { after: () => ({ kind: 'truth', code: value, status: { code: status, fails } }) }
}

/** So many terms stand in one expression before their sum gets a name. */
const TERMS = 20

/** The sum of payable lines. */
export function linesCode(
  kernel: Kernel,
  { lines }: Extract<Expression, { op: 'lines' }>,
  block: Block,
): Coded {
  const parts = lines.map((name) => kernel.nameCode(name, block))
  const number = parts.map(numOf).reduce<Num>(
    (sum, part, at) => {
      const next = sumOf(sum, part, '+', block)
      return at % TERMS === TERMS - 1 ? bound(next, block) : next
    },
    literal({ n: 0n, d: 1n }),
  )
  return { kind: 'number', number, status: kernel.together(block, ...parts.map(({ status }) => status)) }
}

/** Makes the loops over rows that all figures need, those first on which others rest. */
export function writeLoops(kernel: Kernel, roots: readonly Expression[], outputs: readonly Formula[]): void {
  const loops = new LoopFinder(kernel)
  for (const root of roots) loops.levelOf(root)
  for (const { name } of outputs) loops.levelOfName(name)
  const groups = [...loops.found].sort((a, b) => a.level - b.level)
  for (const { entity, aggregates } of groups) {
    aggregates.sort((a, b) => (conditionOf(a) < conditionOf(b) ? -1 : 1))
    const sums = loopOver(kernel, entity, aggregates, kernel.household)
    aggregates.forEach((aggregate, at) => {
      kernel.household.known.set(aggregate, sums[at] as Coded)
    })
  }
}

/** Those with the same condition stand together, so that it is asked once. */
const conditionOf = ({ when }: Aggregate): string => (when === null ? '' : showExpression(when))

interface Loop {
  readonly level: number
  readonly entity: string
  readonly aggregates: Aggregate[]
}

/** Aggregates that differ by no row or month around them, by how many loops must have run before. */
class LoopFinder {
  readonly found: Loop[] = []
  readonly #kernel: Kernel
  readonly #levels = new Map<string, number>()
  readonly #placed = new Set<Aggregate>()

  constructor(kernel: Kernel) {
    this.#kernel = kernel
  }

  levelOfName(name: string): number {
    const known = this.#levels.get(name)
    if (known !== undefined) return known
    const meaning = this.#kernel.index.names.get(name)
    let level = 0
    if (meaning?.kind === 'formula') {
      const { condition, expression } = meaning.formula
      level = Math.max(condition === null ? 0 : this.levelOf(condition), this.levelOf(expression))
    } else if (meaning?.kind === 'column') {
      const conditions = meaning.table.conditions.map((condition) => this.levelOfName(condition.name))
      const results = meaning.rows.map((row) => this.levelOf(row.results[meaning.at] as Expression))
      level = Math.max(0, ...conditions, ...results)
    }
    this.#levels.set(name, level)
    return level
  }

  levelOf(expression: Expression): number {
    let level = 0
    for (const part of everyPart(expression)) {
      for (const name of namesOf(part)) level = Math.max(level, this.levelOfName(name))
      if (part.op === 'aggregate' && 'entity' in part.over && this.#standsAlone(part)) {
        level = Math.max(level, this.#place(part, part.over.entity) + 1)
      }
    }
    return level
  }

  #standsAlone(aggregate: Aggregate): boolean {
    return rowsOf(this.#kernel, aggregate).size === 0
  }

  #place(aggregate: Aggregate, entity: string): number {
    const inside = [aggregate.when, aggregate.of].filter((part) => part !== null)
    const level = Math.max(0, ...inside.map((part) => this.levelOf(part)))
    if (this.#placed.has(aggregate)) return level
    this.#placed.add(aggregate)
    const loop = this.found.find((one) => one.level === level && one.entity === entity)
    if (loop === undefined) this.found.push({ level, entity, aggregates: [aggregate] })
    else loop.aggregates.push(aggregate)
    return level
  }
}

/** The entities, and 月份, whose rows around an expression its value differs by. */
function rowsOf(kernel: Kernel, expression: Expression): Set<string> {
  const rows = new Set<string>()
  const add = (part: Expression | null): void => {
    if (part === null) return
    if (part.op === 'aggregate') {
      const inside = new Set(
        [part.when, part.of].flatMap((one) => (one === null ? [] : [...rowsOf(kernel, one)])),
      )
      inside.delete('entity' in part.over ? part.over.entity : MONTHS)
      for (const row of inside) rows.add(row)
      if ('from' in part.over) [part.over.from, part.over.to].forEach(add)
      return
    }
    for (const name of namesOf(part)) {
      const meaning = kernel.index.names.get(name)
      const scope = meaning === undefined ? null : scopeOf(meaning)
      if (scope !== null && scope !== HOUSEHOLD) rows.add(scope)
    }
    for (const inner of partsOf(part)) add(inner)
  }
  add(expression)
  return rows
}
