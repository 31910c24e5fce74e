/**
 * 标注工作表 · Mark a sheet: its XML with refused cells on the marked ground, the reasons in their column,
 * and forbidden columns emptied. Everything else stays character for character.
 */

import { columnOf, referenceOf } from './cell-reference.ts'
import { REASON_HEADER } from './reason-column.ts'
import { type Found, findElements, TextEdits, withAttribute, xmlText } from './xml-edit.ts'

/** What is to be done to one sheet; columns counted from 0, rows as Excel shows them. */
export interface SheetMarks {
  /** Cells to mark, by row. */
  readonly cells: ReadonlyMap<number, ReadonlySet<number>>
  /** Reasons, by row. */
  readonly reasons: ReadonlyMap<number, string>
  /** Where they go: the column of an earlier round, whose reasons are replaced, or a new one; -1 for none. */
  readonly reasonColumn: number
  /** Columns whose cells go; the columns stay, empty, so that formulas and widths keep their places. */
  readonly emptied: ReadonlySet<number>
  /** The same style on the marked ground. */
  readonly marked: (style: number) => number
}

/** The marked XML, and the shared strings its emptied cells named. */
export function markSheet(xml: string, marks: SheetMarks): { xml: string; unnamed: number[] } {
  const edits = new TextEdits()
  const unnamed: number[] = []
  let row: { cell: Found; column: number }[] = []
  let rowNumber = 0
  let column = -1
  let widened = false
  // An empty table would have to be repaired: its header cells must hold its columns' names.
  const keepsHeaders = /<(\w+:)?tablePart\b/.test(xml)
  findElements(xml, ['c', 'row', 'dimension', 'cols', 'sheetData'], (element) => {
    if (element.name === 'c') {
      column = element.attributes.r === undefined ? column + 1 : columnOf(element.attributes.r)
      row.push({ cell: element, column })
    } else if (element.name === 'row') {
      rowNumber = Number(element.attributes.r ?? rowNumber + 1)
      if (!element.selfClosing) editRow(element, row)
      row = []
      column = -1
    } else if (element.name === 'dimension') edits.remove(element)
    else if (marks.reasons.size === 0) return
    else if (element.name === 'cols') widenReasons(element)
    else addWidths(element)
  })
  return { xml: edits.apply(xml), unnamed }

  function editRow(element: Found, cells: readonly { cell: Found; column: number }[]): void {
    const toMark = marks.cells.get(rowNumber) ?? new Set<number>()
    const prefix = prefixOf(element)
    for (const { cell, column } of cells) {
      const emptied = marks.emptied.has(column) && !(rowNumber === 1 && keepsHeaders)
      if (emptied || column === marks.reasonColumn) {
        if (cell.attributes.t === 's') unnamed.push(sharedStringOf(textOf(cell)))
        edits.remove(cell)
        continue
      }
      const style = toMark.has(column) ? marks.marked(Number(cell.attributes.s ?? 0)) : undefined
      restyle(cell, column, style)
    }
    const standing = new Set(cells.map((cell) => cell.column))
    const added = [...toMark]
      .filter((at) => !standing.has(at) || marks.emptied.has(at))
      .map((at) => ({ at, xml: `<${prefix}c r="${referenceOf(rowNumber, at)}" s="${marks.marked(0)}"/>` }))
    const reason = rowNumber === 1 && marks.reasons.size > 0 ? REASON_HEADER : marks.reasons.get(rowNumber)
    if (reason !== undefined) {
      const style = cells.find(({ column }) => column !== marks.reasonColumn)?.cell.attributes.s
      added.push({
        at: marks.reasonColumn,
        xml: textCell(prefix, reason, rowNumber === 1 ? style : undefined),
      })
    }
    if (added.length === 0) return
    // `spans` says how far the row reached; without it Excel looks for itself.
    const openTag = xml.slice(element.from, element.inner)
    edits.replace(element.from, element.inner, openTag.replace(/\sspans=("[^"]*"|'[^']*')/, ''))
    for (const { at, xml: cellXml } of added.toSorted((a, b) => a.at - b.at)) {
      edits.insert(cells.find((cell) => cell.column > at)?.cell.from ?? element.innerEnd, cellXml)
    }
  }

  /** A cell that leaves its place to be counted must name it, for its neighbours may go. */
  function restyle(cell: Found, column: number, style: number | undefined): void {
    const openTag = xml.slice(cell.from, cell.inner)
    const placed = cell.attributes.r ? openTag : withAttribute(openTag, 'r', referenceOf(rowNumber, column))
    const styled = style === undefined ? placed : withAttribute(placed, 's', style)
    if (styled !== openTag) edits.replace(cell.from, cell.inner, styled)
  }

  function textCell(prefix: string, text: string, style: string | undefined): string {
    const reference = referenceOf(rowNumber, marks.reasonColumn)
    const styled = style === undefined ? '' : ` s="${style}"`
    const inner = `<${prefix}is><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}is>`
    return `<${prefix}c r="${reference}"${styled} t="inlineStr">${inner}</${prefix}c>`
  }

  function widenReasons(cols: Found): void {
    const reached = [...textOf(cols).matchAll(/\smax=["'](\d+)/g)].map((match) => Number(match[1]))
    widened = true
    if (reached.every((last) => last <= marks.reasonColumn))
      edits.insert(cols.innerEnd, wideColumn(prefixOf(cols)))
  }

  /** The widths stand right before the rows; a sheet of default widths says nothing of them. */
  function addWidths(rows: Found): void {
    const prefix = prefixOf(rows)
    if (!widened) edits.insert(rows.from, `<${prefix}cols>${wideColumn(prefix)}</${prefix}cols>`)
  }

  function wideColumn(prefix: string): string {
    const number = marks.reasonColumn + 1
    return `<${prefix}col min="${number}" max="${number}" width="60" customWidth="1"/>`
  }

  function textOf(element: Found): string {
    return xml.slice(element.from, element.to)
  }
}

const prefixOf = (element: Found): string => element.tag.slice(0, -element.name.length)

/** The number of the shared string that a cell's XML names. */
export const sharedStringOf = (cellXml: string): number =>
  Number(/<(?:\w+:)?v(?:\s[^>]*)?>\s*(\d+)/.exec(cellXml)?.[1])
