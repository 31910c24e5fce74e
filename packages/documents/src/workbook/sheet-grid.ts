/**
 * 格网 · Grid: a sheet's filled cells by row and column, as they stand in its XML; nothing known of headers.
 */

import type { RawCell } from '@oneruler/campaign/cell'
import { columnOf, isRow, rowOf } from './cell-reference.ts'
import { TextRuns, unescapeText } from './cell-text.ts'
import { momentOfIso, momentOfSerial } from './excel-time.ts'
import type { Budget } from './limits.ts'
import { refused } from './refusal.ts'
import { walkXml } from './xml-stream.ts'
import type { ZipParts } from './zip-parts.ts'

/** Rows by their number in Excel, cells by column from 0; gaps are null or absent. Merged cells are cleared. */
export type Grid = ReadonlyMap<number, readonly RawCell[]>

/** What cells refer to, the same for all sheets of a workbook. */
export interface CellSources extends Budget {
  readonly sharedStrings: readonly string[]
  readonly timeStyles: readonly boolean[]
  readonly since1904: boolean
}

/** Reads one sheet's cells. A cell that points nowhere refuses the workbook as damaged. */
export async function readGrid(
  parts: ZipParts,
  part: string,
  sources: CellSources,
  onBytes: (bytes: number) => void,
): Promise<Grid> {
  const grid = new Map<number, RawCell[]>()
  const merges: string[] = []
  const runs = new TextRuns()
  let rowNumber = 0
  let row: RawCell[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let value = ''
  let inValue = false
  let inInline = false
  let isFormula = false
  await walkXml(
    parts,
    part,
    {
      open(name, attributes) {
        if (name === 'c') {
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
          type = attributes.t ?? 'n'
          style = Number(attributes.s ?? 0)
          value = ''
          isFormula = false
        } else if (name === 'v') inValue = true
        else if (name === 'f') isFormula = true
        else if (name === 'row') {
          rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r)
          if (!isRow(rowNumber)) throw refused('damaged')
          row = grid.get(rowNumber) ?? []
          column = -1
        } else if (name === 'is') inInline = true
        else if (name === 'mergeCell') {
          sources.spendCells(1)
          merges.push(attributes.ref ?? '')
        } else if (inInline) runs.open(name)
      },
      text(piece) {
        if (inValue) value += piece
        else if (inInline) runs.add(piece)
      },
      close(name) {
        if (name === 'v') inValue = false
        else if (name === 'is') {
          inInline = false
          value = runs.take()
        } else if (name === 'c') {
          const cell =
            isFormula && isNeverCalculated(type, value)
              ? NEVER_CALCULATED
              : toCell(type, style, value, sources)
          if (cell === null) return
          sources.spendCells(Math.max(0, column + 1 - row.length))
          while (row.length < column) row.push(null)
          row[column] = cell
        } else if (name === 'row') {
          if (row.length > 0) grid.set(rowNumber, row)
        } else if (inInline) runs.close(name)
      },
    },
    onBytes,
  )
  for (const range of merges) clearMerged(grid, range, sources.spendCells)
  return grid
}

/** Keeps the first cell of a merged range: the others show nothing, though a writer may leave values there. */
function clearMerged(
  grid: Map<number, RawCell[]>,
  range: string,
  spendCells: (places: number) => void,
): void {
  const [from = '', to = from] = range.split(':')
  const [left, right, top, bottom] = [columnOf(from), columnOf(to), rowOf(from), rowOf(to)]
  spendCells(bottom - top + 1)
  for (let number = top; number <= bottom; number++) {
    const row = grid.get(number)
    if (!row) continue
    const last = Math.min(right, row.length - 1)
    for (let column = number === top ? left + 1 : left; column <= last; column++) row[column] = null
  }
}

/** What a formula holds that no program has calculated yet; one that shows nothing has the type of a text. */
const NEVER_CALCULATED: RawCell = { error: '' }
const isNeverCalculated = (type: string, value: string): boolean => type === 'n' && value === ''

function toCell(type: string, style: number, value: string, sources: CellSources): RawCell {
  if (value === '') return null
  switch (type) {
    case 's': {
      const text = sources.sharedStrings[Number(value)]
      if (text === undefined) throw refused('damaged')
      return text === '' ? null : text
    }
    case 'inlineStr':
      return sources.keep(value)
    case 'str':
      return sources.keep(unescapeText(value))
    case 'b':
      return value === '1' || value === 'true'
    case 'e':
      return { error: value }
    case 'd': {
      const moment = momentOfIso(value)
      return moment === undefined ? sources.keep(value) : { moment }
    }
    default:
      return toNumberOrMoment(style, value, sources)
  }
}

function toNumberOrMoment(style: number, value: string, sources: CellSources): RawCell {
  const number = Number(value)
  if (!Number.isFinite(number)) return sources.keep(value)
  const moment = sources.timeStyles[style] ? momentOfSerial(number, sources.since1904) : undefined
  return moment === undefined ? number : { moment }
}
