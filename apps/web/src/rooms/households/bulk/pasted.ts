/**
 * 贴入的表 · Pasted: lines copied from Excel, one or more for each household, as what a form would send.
 *
 *     户号   幢号  评估单价   ─▶  H0001 ─▶ { houses: [{ number: '1', unitPriceFen: '5493.29' }] }
 */
import type { Blank } from '@oneruler/server/road-pages'
import type { Filled } from '../../../parts/act/useAct.ts'

export interface Pasted {
  /** Of which blanks the table has columns. */
  readonly blanks: readonly string[]
  /** Names of columns that are no blank. */
  readonly unknown: readonly string[]
  /** By 户号, in the order of the table. */
  readonly of: ReadonlyMap<string, Filled>
}

/** Where a column's cells go: a blank, or a blank of the rows in one. */
interface Column {
  readonly name: string
  readonly blank: string
  readonly inner: string | null
}

/** `评估单价（元/㎡）` is written 评估单价 in people's tables. */
const plain = (label: string): string => label.replace(/[（(].*?[）)]/g, '').replace(/\s/g, '')

export const columnsOf = (blanks: readonly Blank[]): Column[] =>
  blanks.flatMap(({ name, label, form }): Column[] => {
    // A file stands in no cell.
    if (form.form === 'files') return []
    return form.form === 'rows'
      ? form.blanks.map((inner) => ({ name: plain(inner.label), blank: name, inner: inner.name }))
      : [{ name: plain(label), blank: name, inner: null }]
  })

/**
 * @param usual the columns of a table without a heading, after 户号
 * @param household how the column of numbers is called
 */
export function readPasted(
  text: string,
  blanks: readonly Blank[],
  usual: readonly Blank[],
  household: string,
): Pasted {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const [first] = lines
  const isHeaded = plain(first?.[0] ?? '') === household
  const names = isHeaded ? (first ?? []).slice(1).map(plain) : []
  const known = columnsOf(blanks)
  const columns = isHeaded ? names.map((name) => known.find((one) => one.name === name)) : columnsOf(usual)
  const of = new Map<string, Filled>()
  for (const [number = '', ...cells] of isHeaded ? lines.slice(1) : lines)
    if (number !== '') of.set(number, withLine(of.get(number) ?? {}, columns, cells))
  return {
    blanks: [...new Set(columns.flatMap((column) => column?.blank ?? []))],
    unknown: names.filter((_, index) => columns[index] === undefined),
    of,
  }
}

/** A line more of a household: another row of its rows; a blank of its own is what it said last. */
function withLine(
  filled: Filled,
  columns: readonly (Column | undefined)[],
  cells: readonly string[],
): Filled {
  const own: Record<string, string> = {}
  const rows: Record<string, Record<string, string>> = {}
  columns.forEach((column, index) => {
    const cell = cells[index] ?? ''
    if (column === undefined) return
    if (column.inner === null) own[column.blank] = cell
    else rows[column.blank] = { ...rows[column.blank], [column.inner]: cell.replaceAll(',', '') }
  })
  const added = Object.entries(rows).map(([blank, row]) => [
    blank,
    [...((filled[blank] ?? []) as readonly Filled[]), row],
  ])
  return { ...filled, ...own, ...Object.fromEntries(added) }
}
