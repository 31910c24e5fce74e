/**
 * 清除条件 · Forget criteria: a sheet's or table's XML without what is laid over dropped columns and can repeat
 * their values: drop-down lists, conditional formats, filters, scenarios, links.
 */

import { columnOf } from './cell-reference.ts'
import { type Found, findElements, TextEdits } from './xml-edit.ts'

/** Laid over one cell, which they name. */
const OVER_CELL = ['hyperlink', 'inputCells', 'threadedComment']
/** Laid over areas, with formulas; those of an extension bear the same names. */
const OVER_AREAS = ['dataValidation', 'conditionalFormatting']
const EMPTIED =
  /<(?:\w+:)?(dataValidations|conditionalFormattings|hyperlinks|scenario|scenarios|ext|extLst)\b[^<>]*(?<!\/)>\s*<\/(?:\w+:)?\1>/g
/** A column or a range in a reference or formula: `B2`, `$B:$D`, `B2:D9`; also rows alone, `2:9`. */
const REFERENCE =
  /(?<![\w.])\$?([A-Z]{1,3})(?:\$?\d+)?(?::\$?([A-Z]{1,3})(?:\$?\d+)?)?(?![\w.(])|(?<![\w$])\$?\d+:\$?\d+/g

/** Also whatever mentions these columns: rather one list too few than one value too many. */
export function forgetCriteria(xml: string, columns: ReadonlySet<number>): string {
  const edits = new TextEdits()
  let filters: Found[] = []
  findElements(xml, [...OVER_CELL, ...OVER_AREAS, 'filterColumn', 'autoFilter', 'sortState'], (element) => {
    const { name, attributes } = element
    if (name === 'filterColumn') filters.push(element)
    else if (name === 'autoFilter') {
      const [first = ''] = (attributes.ref ?? '').split(':')
      for (const filter of filters)
        if (columns.has(columnOf(first) + Number(filter.attributes.colId))) edits.remove(filter)
      filters = []
    } else if (name === 'sortState') edits.remove(element)
    else if (mentions(OVER_CELL.includes(name) ? cellOf(element) : areasOf(element), columns))
      edits.remove(element)
  })
  // An extension is read alone and must not be left empty, nor must what holds it.
  let left = edits.apply(xml)
  for (let before = ''; before !== left; ) {
    before = left
    left = left.replace(EMPTIED, '')
  }
  return left.replace(/(<(?:\w+:)?(?:dataValidations|scenario)\b[^<>]*?)\scount=("[^"]*"|'[^']*')/g, '$1')

  /** Where it lies, and its formulas without the texts in them. */
  function areasOf({ attributes, inner, innerEnd }: Found): string {
    const formulas = xml
      .slice(inner, innerEnd)
      .replace(/<[^<>]*>/g, ' ')
      .replaceAll('&quot;', '"')
      .replace(/"[^"]*"/g, ' ')
    return `${attributes.sqref ?? ''} ${formulas}`
  }
}

const cellOf = ({ attributes }: Found): string => attributes.ref ?? attributes.r ?? ''

function mentions(text: string, columns: ReadonlySet<number>): boolean {
  return [...text.matchAll(REFERENCE)].some(([, first, last = first]) => {
    if (first === undefined || last === undefined) return true
    const [from, to] = [letters(first), letters(last)]
    return [...columns].some((column) => column >= Math.min(from, to) && column <= Math.max(from, to))
  })
}

/** `C` → 2. */
const letters = (text: string): number =>
  [...text].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
