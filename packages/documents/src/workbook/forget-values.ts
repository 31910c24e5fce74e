/**
 * 清除结果 · Forget values: a sheet's XML without what its formulas last showed, and without the cells of areas
 * that something else fills (a pivot table). Formulas and styles stay; Excel calculates on opening.
 */

import { columnOf, rowOf } from './cell-reference.ts'
import { type Found, findElements, TextEdits } from './xml-edit.ts'

/** Rows as Excel shows them, columns from 0, both ends counted. */
export interface Area {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** `B2:C9` or `B2`. Refuses as damaged what is no reference. */
export function areaOf(reference: string): Area {
  const [first = '', last = first] = reference.split(':')
  return { top: rowOf(first), bottom: rowOf(last), left: columnOf(first), right: columnOf(last) }
}

export function forgetValues(xml: string, filled: readonly Area[]): string {
  const edits = new TextEdits()
  const areas = [...filled]
  let cells: { cell: Found; formula: Found | undefined }[] = []
  let formula: Found | undefined
  let row = 0
  findElements(xml, ['f', 'c', 'row'], (element) => {
    if (element.name === 'f') {
      formula = element
      // Only the first cell of such an area holds its formula; the others hold results alone.
      const { t, ref } = element.attributes
      if ((t === 'array' || t === 'dataTable') && ref !== undefined) areas.push(areaOf(ref))
    } else if (element.name === 'c') {
      cells.push({ cell: element, formula })
      formula = undefined
    } else {
      row = Number(element.attributes.r ?? row + 1)
      forgetIn(cells)
      cells = []
    }
  })
  return edits.apply(xml)

  function forgetIn(cells: readonly { cell: Found; formula: Found | undefined }[]): void {
    let column = -1
    for (const { cell, formula } of cells) {
      column = cell.attributes.r === undefined ? column + 1 : columnOf(cell.attributes.r)
      if (cell.selfClosing || !(formula || areas.some((area) => holds(area, row, column)))) continue
      const openTag = xml.slice(cell.from, cell.inner).replace(/\st=("[^"]*"|'[^']*')/, '')
      const kept = formula ? xml.slice(formula.from, formula.to) : ''
      edits.replace(cell.from, cell.innerEnd, openTag + kept)
    }
  }
}

const holds = ({ top, bottom, left, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right
