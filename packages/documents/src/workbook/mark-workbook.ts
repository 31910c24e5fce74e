/**
 * 退回工作簿 · Mark a workbook: the workbook that was uploaded, handed back with what was refused marked.
 *
 * It is changed in its own XML and not written anew by a library, so that everything the county put into
 * it (formulas, charts, drop-down lists, widths, numbers to their last digit) is still there.
 */

import { workbookWords } from '@oneruler/words/workbook'
import { attachNotes } from './attach-notes.ts'
import { readContents, type WorkbookContents } from './contents.ts'
import { forgetColumns } from './forget-columns.ts'
import { headerOf } from './header.ts'
import { type Budget, WORKBOOK_LIMITS } from './limits.ts'
import type { Note } from './mark-notes.ts'
import { markSheet, type SheetMarks, sharedStringOf } from './mark-sheet.ts'
import { MarkedStyles } from './mark-styles.ts'
import { PartsEdit } from './parts-edit.ts'
import { REASON_HEADER } from './reason-column.ts'
import { readSharedStrings } from './shared-strings.ts'
import { type Grid, readGrid } from './sheet-grid.ts'
import { findElements, TextEdits } from './xml-edit.ts'
import { openParts } from './zip-parts.ts'

/** A value refused; a column that is null or not in the sheet stands for the whole row. */
export interface Rejection {
  readonly sheet: string
  readonly row: number
  readonly column: string | null
  readonly message: string
}

export interface Marks {
  readonly rejections: readonly Rejection[]
  /**
   * Columns that must not be handed back, by their header in row 1: their cells, header included, are emptied, and
   * no copy of what they held stays (`forget-columns.ts`).
   */
  readonly dropColumns: readonly { readonly sheet: string; readonly column: string }[]
}

/**
 * The same workbook with refused cells on a light red ground, the message in a note over each, and all
 * messages of a row in the column 退回原因 at the right end. Marks of an earlier round are taken off
 * first. `bytes` are a workbook that `readWorkbook` read; anything else throws.
 */
export async function markWorkbook(bytes: Uint8Array, marks: Marks): Promise<Uint8Array> {
  const parts = await openParts(bytes, WORKBOOK_LIMITS)
  const contents = await readContents(parts)
  const edit = new PartsEdit(parts)
  const texts = await readSharedStrings(parts, contents.sharedStrings, UNCOUNTED)
  const styles = new MarkedStyles((await edit.text(contents.styles)) ?? '')
  const sources = { sharedStrings: texts, timeStyles: [], since1904: false, ...UNCOUNTED }
  const unnamed = new Set<number>()
  const emptied = new Map<string, ReadonlySet<number>>()
  for (const { name, part } of contents.sheets) {
    const grid = await readGrid(parts, part, sources, () => {})
    const { notes, ...changes } = planSheet(name, grid, marks)
    if (changes.reasonColumn < 0 && changes.emptied.size === 0 && notes.length === 0) continue
    const xml = (await edit.text(part)) ?? ''
    const marked = markSheet(xml, { ...changes, marked: (style) => styles.marked(style) })
    edit.write(part, marked.xml)
    for (const text of marked.unnamed) unnamed.add(text)
    await attachNotes(parts, edit, part, notes, changes.emptied)
    if (changes.emptied.size > 0) emptied.set(part, changes.emptied)
  }
  if (edit.has(contents.styles)) edit.write(contents.styles, styles.toXml())
  if (emptied.size > 0) await forgetColumns(parts, edit, contents, emptied)
  // Where columns were dropped, texts that some writer left behind go too.
  if (emptied.size > 0) await forgetTexts(edit, contents, () => true)
  else if (unnamed.size > 0) await forgetTexts(edit, contents, (text) => unnamed.has(text))
  return edit.zip()
}

/** The workbook was read once already, within its limits. */
const UNCOUNTED: Budget = { keep: (text) => text, spendCells: () => {} }

/** What the marks mean for one sheet, in rows and columns. */
function planSheet(sheet: string, grid: Grid, marks: Marks): Omit<SheetMarks, 'marked'> & { notes: Note[] } {
  const dropped = new Set(marks.dropColumns.filter((one) => one.sheet === sheet).map(({ column }) => column))
  const emptied = new Set<number>()
  const columns = new Map<string, number>()
  for (const [column, cell] of (grid.get(1) ?? []).entries()) {
    const header = headerOf(cell ?? null)
    if (dropped.has(header)) emptied.add(column)
    if (header !== '' && !columns.has(header)) columns.set(header, column)
  }
  const earlier = columns.get(REASON_HEADER)
  columns.delete(REASON_HEADER)
  const [key = 0] = columns.values()
  const words = workbookWords.zh
  const cells = new Map<number, Set<number>>()
  const reasons = new Map<number, string>()
  const notes = new Map<string, Note>()
  for (const { row, column: header, message } of marks.rejections.filter((one) => one.sheet === sheet)) {
    const named = header === null ? undefined : columns.get(header)
    const column = named ?? key
    cells.set(row, (cells.get(row) ?? new Set()).add(column))
    const place = `${row} ${column}`
    const text = notes.get(place)?.text
    notes.set(place, { row, column, text: text === undefined ? message : `${text}\n${message}` })
    // Row 1 holds the headers; what is wrong with one is said in its note alone.
    if (row === 1) continue
    const reason = header === null ? message : words.reason({ column: header, message })
    const before = reasons.get(row)
    reasons.set(row, before === undefined ? reason : before + words.reasonBetween() + reason)
  }
  const width = [...grid.values()].reduce((widest, row) => Math.max(widest, row.length), 0)
  const reasonColumn = earlier ?? (reasons.size > 0 ? width : -1)
  return { cells, reasons, reasonColumn, emptied, notes: [...notes.values()] }
}

/** Blanks the shared strings that no cell names any longer: a dropped column must not live on there. */
async function forgetTexts(edit: PartsEdit, contents: WorkbookContents, concerns: (text: number) => boolean) {
  const named = new Set<number>()
  for (const { part } of contents.sheets) {
    const xml = (await edit.text(part)) ?? ''
    findElements(xml, ['c'], ({ attributes, inner, innerEnd }) => {
      if (attributes.t === 's') named.add(sharedStringOf(xml.slice(inner, innerEnd)))
    })
  }
  const xml = await edit.text(contents.sharedStrings)
  if (xml === undefined) return
  const edits = new TextEdits()
  let index = 0
  findElements(xml, ['si'], (text) => {
    if (concerns(index) && !named.has(index)) {
      edits.replace(text.inner, text.innerEnd, `<${text.tag.slice(0, -'si'.length)}t/>`)
    }
    index++
  })
  edit.write(contents.sharedStrings, edits.apply(xml))
}
