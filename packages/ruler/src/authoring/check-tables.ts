/**
 * 表的检查 · Check tables: no two rows for one case, a row for every case, no row in vain.
 */
import type { Report } from '../diagnostic.ts'
import { bandOf, tiersOf } from '../evaluate-table.ts'
import type { Cell, DecisionTable, Plan, Row } from '../plan.ts'
import { countOthers } from '../plan-index.ts'
import { compare, decimal } from '../rational.ts'
import { showValue } from '../show.ts'
import { lettingThrough, samplesOf } from './condition-samples.ts'
import { LIMITS } from './limits.ts'
import type { Ranges } from './ranges.ts'
import type { Scope } from './scope.ts'

/** Of each table so many gaps and overlaps are told; more would be the same mistake again. */
const TOLD = 3

export function checkTables(plan: Plan, scope: Scope, ranges: Ranges, report: Report): void {
  for (const table of plan.tables) new TableCheck(table, ranges, report).run()
  for (const tier of scope.tiers) checkTiers(plan, tier, report)
}

class TableCheck {
  readonly #table: DecisionTable
  readonly #ranges: Ranges
  readonly #report: Report
  readonly #reached = new Set<Row>()
  readonly #overlaps = new Set<string>()
  #gaps = 0
  #steps = 0

  constructor(table: DecisionTable, ranges: Ranges, report: Report) {
    this.#table = table
    this.#ranges = ranges
    this.#report = report
  }

  run(): void {
    this.#split(this.#table.rows, 0, [])
    if (this.#steps > LIMITS.combinations) {
      this.#report('E107', this.#table.place, { what: 'combinations', limit: String(LIMITS.combinations) })
      return
    }
    for (const row of this.#table.rows) {
      if (!this.#reached.has(row)) this.#report('W407', row.place, { row: row.written.join(' | ') })
    }
  }

  /** Tries every sample of one condition with the rows that the samples before have left. */
  #split(rows: readonly Row[], at: number, chosen: readonly string[]): void {
    this.#steps += rows.length + 1
    if (this.#steps > LIMITS.combinations) return
    const condition = this.#table.conditions[at]
    if (condition === undefined || rows.length === 0) {
      this.#judge(rows, chosen)
      return
    }
    const { name, type } = condition
    const cells = rows.map((row) => row.cells[at] as Cell)
    if (cells.every(({ test }) => test === 'any')) {
      this.#split(rows, at + 1, chosen)
      return
    }
    // Samples that leave the same rows are the same case; one of them is enough.
    const cases = new Set<string>()
    for (const sample of samplesOf(cells, type, this.#ranges.ofName(name))) {
      if (this.#steps > LIMITS.combinations) return
      const through = lettingThrough(cells, sample)
      const key = through.map(Number).join('')
      this.#steps += rows.length
      if (cases.has(key)) continue
      cases.add(key)
      const shown = `${name} = ${showValue(sample, type)}`
      this.#split(
        rows.filter((_, row) => through[row]),
        at + 1,
        [...chosen, shown],
      )
    }
  }

  #judge(rows: readonly Row[], chosen: readonly string[]): void {
    const example = chosen.join('、')
    if (rows.length === 0) {
      this.#gaps += 1
      if (this.#gaps <= TOLD) this.#report('E402', this.#table.place, { example })
      return
    }
    const fewest = Math.min(...rows.map(countOthers))
    const [first, second] = rows.filter((row) => countOthers(row) === fewest)
    if (first) this.#reached.add(first)
    if (first === undefined || second === undefined) return
    this.#reached.add(second)
    const [a, b] = [first.place.line, second.place.line].map(String) as [string, string]
    const pair = `${a} ${b}`
    if (!this.#overlaps.has(pair) && this.#overlaps.size < TOLD)
      this.#report(looksNot(first) !== looksNot(second) ? 'E401-any' : 'E401', second.place, {
        a,
        b,
        example,
      })
    this.#overlaps.add(pair)
  }
}

const looksNot = ({ cells }: Row): boolean => cells.some(({ test }) => test === 'any')

/** 累进: one column of bands of the quantity's unit, from 0, each beginning where the one before ends. */
function checkTiers(plan: Plan, { column, unit, place }: Scope['tiers'][number], report: Report): void {
  const table = plan.tables.find(({ columns }) => columns.some(({ name }) => name === column))
  if (table === undefined) return
  const { caption } = table
  const [condition, ...others] = table.conditions
  const isBanded = table.rows.every(({ cells: [cell] }) => cell?.test === 'bands' && cell.bands.length === 1)
  if (condition?.type.kind !== 'quantity' || condition.type.unit !== unit || others.length > 0 || !isBanded) {
    report('E406', place, { caption, where: '' })
    return
  }
  const bands = tiersOf(table.rows).map(bandOf)
  bands.forEach(({ low, lowOpen }, at) => {
    const before = bands[at - 1]
    const joins =
      before === undefined
        ? low === null || compare(decimal(low), decimal('0')) === 0
        : low !== null &&
          before.high !== null &&
          compare(decimal(low), decimal(before.high)) === 0 &&
          lowOpen !== before.highOpen
    if (!joins) report('E406', place, { caption, where: low ?? '' })
  })
}
