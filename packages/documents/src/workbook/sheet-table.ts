/**
 * 表格 · Table: a grid with its first row taken as headers.
 */

import type { RawCell, RawRow, RawSheet } from '@oneruler/campaign/cell'
import { headerOf } from './header.ts'
import { REASON_HEADER } from './reason-column.ts'
import { Refused } from './refusal.ts'
import type { Grid } from './sheet-grid.ts'

/**
 * A sheet from its grid. Columns without a header are left out, and so is the column of reasons of a
 * workbook that was handed back. A sheet that must be a table is refused where row 1 holds no header
 * though rows follow, or where two headers are the same; any other sheet then keeps what can be named.
 */
export function toTable(
  name: string,
  grid: Grid,
  mustBeTable: boolean,
  spendCells: (places: number) => void,
): RawSheet {
  const columns = headerColumns(name, grid.get(1) ?? [], mustBeTable)
  const rows: RawRow[] = []
  for (const [row, cells] of grid) {
    if (row === 1) continue
    if (columns.length === 0 && mustBeTable && cells.some((cell) => cell !== null)) {
      throw new Refused({ code: 'no-header', params: { sheet: name } })
    }
    // A short row under wide headers is widened to them.
    spendCells(Math.max(0, columns.length - cells.length))
    const named = columns.map(([header, column]): [string, RawCell] => [header, cells[column] ?? null])
    if (named.some(([, cell]) => cell !== null)) rows.push({ row, cells: Object.fromEntries(named) })
  }
  rows.sort((a, b) => a.row - b.row)
  return { name, headers: columns.map(([header]) => header), rows }
}

function headerColumns(
  sheet: string,
  firstRow: readonly RawCell[],
  mustBeTable: boolean,
): [string, number][] {
  const columns = new Map<string, number>()
  firstRow.forEach((cell, column) => {
    const header = headerOf(cell)
    if (header === '' || header === REASON_HEADER) return
    if (!columns.has(header)) columns.set(header, column)
    else if (mustBeTable) throw new Refused({ code: 'duplicate-header', params: { sheet, header } })
  })
  return [...columns]
}
