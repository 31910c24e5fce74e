/**
 * 读工作簿 · Read a workbook: an .xlsx as it was uploaded becomes sheets of raw cells, or one refusal.
 */

import type { RawSheet, RawWorkbook } from '@oneruler/campaign/cell'
import { demandZip } from './container.ts'
import { readContents } from './contents.ts'
import { textKeeper } from './kept-text.ts'
import { meter, WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts'
import { Refused, refused, type WorkbookRefusal } from './refusal.ts'
import { readSharedStrings } from './shared-strings.ts'
import { type CellSources, readGrid } from './sheet-grid.ts'
import { toTable } from './sheet-table.ts'
import { readTimeStyles } from './styles.ts'
import { openParts } from './zip-parts.ts'

export interface ReadOptions {
  /** Smaller or larger amounts than `WORKBOOK_LIMITS`. */
  readonly limits?: Partial<WorkbookLimits>
  /**
   * Names of the sheets that must be tables, headers in row 1, each once; all of them where left out.
   * Others (a summary, a pivot) are read as far as they go and refuse nothing.
   */
  readonly tables?: ReadonlySet<string>
  /** Told how much of the sheets is read, 0 to 1. */
  readonly onProgress?: (share: number) => void
}

export type ReadResult =
  | { readonly ok: true; readonly workbook: RawWorkbook }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }

/**
 * Reads every sheet, hidden ones too, in the order of their tabs. Formulas give the value Excel last
 * showed. Whatever the bytes are, the answer is a value; nothing is thrown but by `onProgress`.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    return { ok: true, workbook: await read(bytes, options) }
  } catch (error) {
    return { ok: false, refusal: (error instanceof Refused ? error : refused('damaged')).refusal }
  }
}

async function read(bytes: Uint8Array, options: ReadOptions): Promise<RawWorkbook> {
  const limits = { ...WORKBOOK_LIMITS, ...options.limits }
  demandZip(bytes)
  const parts = await openParts(bytes, limits)
  const contents = await readContents(parts)
  const budget = { keep: textKeeper(limits.characters), spendCells: meter('cells', limits.cells) }
  const sources: CellSources = {
    sharedStrings: await readSharedStrings(parts, contents.sharedStrings, budget),
    timeStyles: await readTimeStyles(parts, contents.styles, budget),
    since1904: contents.since1904,
    ...budget,
  }
  const total = contents.sheets.reduce((sum, sheet) => sum + (parts.size(sheet.part) ?? 0), 0)
  let done = 0
  const onBytes = (count: number) => {
    done += count
    options.onProgress?.(done / total)
  }
  const workbook = new Map<string, RawSheet>()
  for (const { name, part } of contents.sheets) {
    const grid = await readGrid(parts, part, sources, onBytes)
    const mustBeTable = options.tables?.has(name) ?? true
    workbook.set(name, toTable(name, grid, mustBeTable, sources.spendCells))
  }
  return workbook
}
