/**
 * 坏行 · Bad rows: rows that nobody can understand, put between the good ones of a ledger.
 *
 * Each is wrong in one cell only and is to be rejected alone; the good rows stay as they are, so the figures
 * of the ledger with bad rows are those of the ledger without.
 */
import type { RawCell } from '@oneruler/campaign/cell'
import type { ProblemCode } from '@oneruler/campaign/kinds'
import { chance } from './chance.ts'
import type { Row, SheetName, SimulatedLedger } from './ledger.ts'

/** Where a bad row stands, which of its columns is wrong, and how. */
export interface PlantedBadRow {
  readonly sheet: SheetName
  readonly row: number
  readonly column: string
  readonly problem: ProblemCode
}

/** What is changed in a copy of a good row; `key` gives the copy a key of its own. */
interface Spoiling {
  readonly sheet: SheetName
  readonly column: string
  readonly problem: ProblemCode
  readonly value: RawCell
  readonly key: Row
}

const SPOILINGS: readonly Spoiling[] = [
  {
    sheet: '房屋',
    column: '认定面积',
    problem: 'not-a-number',
    value: '约八十平',
    key: { 幢号: 91, 权证号: '坏行证-1' },
  },
  { sheet: '签约', column: '协议总额', problem: 'not-a-number', value: '待定', key: { 协议编号: '坏行-1' } },
  {
    sheet: '签约',
    column: '户号',
    problem: 'unknown-household',
    value: '查无此户-999',
    key: { 协议编号: '坏行-2' },
  },
  { sheet: '走访', column: '户号', problem: 'unknown-household', value: '查无此户-998', key: {} },
  {
    sheet: '诉求',
    column: '日期',
    problem: 'day-out-of-range',
    value: { moment: '1900-06-01T00:00:00' },
    key: { 编号: '坏行-3' },
  },
  {
    sheet: '问题',
    column: '提出日期',
    problem: 'day-out-of-range',
    value: { moment: '2190-01-15T00:00:00' },
    key: { 编号: '坏行-4' },
  },
  { sheet: '签约', column: '补偿方式', problem: 'not-one-of', value: '房票', key: { 协议编号: '坏行-5' } },
  { sheet: '签约', column: '签约时间', problem: 'required', value: null, key: { 协议编号: '坏行-6' } },
  { sheet: '人员', column: '岗位', problem: 'required', value: null, key: { 工号: '坏行-7' } },
]

/** A copy of the ledger with the bad rows in it, and where they are; throws where a sheet has no row to copy. */
export function plantBadRows(
  ledger: SimulatedLedger,
  seed: string,
): { ledger: SimulatedLedger; bad: PlantedBadRow[] } {
  const draw = chance(`${seed}/坏行`)
  const sheets = { ...ledger.sheets }
  const inserted: { sheet: SheetName; column: string; problem: ProblemCode; row: Row }[] = []
  const copyOf = (sheet: SheetName): Row => {
    if (sheets[sheet].length === 0) throw new RangeError(`${sheet} has no row to spoil`)
    return { ...draw.oneOf(ledger.sheets[sheet]) }
  }
  const insert = (sheet: SheetName, row: Row, after: number) => {
    const at = draw.integer(after, sheets[sheet].length)
    sheets[sheet] = [...sheets[sheet].slice(0, at), row, ...sheets[sheet].slice(at)]
  }

  for (const { sheet, column, problem, value, key } of SPOILINGS) {
    const row = { ...copyOf(sheet), ...key, [column]: value }
    insert(sheet, row, 0)
    inserted.push({ sheet, column, problem, row })
  }
  // The number is taken by a row above, so the later one is the duplicate.
  const original = draw.oneOf(ledger.sheets.签约)
  const duplicate = { ...copyOf('签约'), 协议编号: original.协议编号 as string }
  insert('签约', duplicate, sheets.签约.indexOf(original) + 1)
  inserted.push({ sheet: '签约', column: '协议编号', problem: 'duplicate-key', row: duplicate })

  const bad = inserted.map(({ row, ...rest }) => ({ ...rest, row: sheets[rest.sheet].indexOf(row) + 2 }))
  return { ledger: { ...ledger, sheets, planted: numberedAnew(ledger, sheets) }, bad }
}

/** Breaches planted before stand lower now. */
const numberedAnew = (
  before: SimulatedLedger,
  sheets: SimulatedLedger['sheets'],
): SimulatedLedger['planted'] =>
  before.planted.map((planted) =>
    planted.row === null
      ? planted
      : {
          ...planted,
          row: sheets[planted.sheet].indexOf(before.sheets[planted.sheet][planted.row - 2] as Row) + 2,
        },
  )
