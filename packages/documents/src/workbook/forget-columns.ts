/**
 * 清除被删列 · Forget columns: dropped columns live on in no copy the workbook keeps of them.
 *
 * Excel keeps copies in many places: results of formulas, points of charts, caches of pivot tables. Which of them
 * come from a dropped column is hard to say for certain (names, tables and other sheets lie between), so all of
 * these copies go, and Excel makes them again on opening.
 */

import { posix } from 'node:path'
import { readRelations, relationsPart, type WorkbookContents } from './contents.ts'
import { forgetCachedItems, forgetCachedPoints, forgetFilters } from './forget-caches.ts'
import { forgetCriteria } from './forget-criteria.ts'
import { type Area, areaOf, forgetValues } from './forget-values.ts'
import type { PartsEdit } from './parts-edit.ts'
import { findElements, TextEdits, withAttribute } from './xml-edit.ts'
import type { ZipParts } from './zip-parts.ts'

/** Parts that only repeat the workbook: the order of calculation, a picture of its first page, its history. */
const REPEATING =
  /^(xl\/calcChain\.xml|docProps\/thumbnail\.\w+|xl\/revisions\/.+|xl\/pivotCache\/\w*Records\w*\.xml)$/i

/** @param emptied the columns dropped, by the sheet's part; none for most sheets */
export async function forgetColumns(
  parts: ZipParts,
  edit: PartsEdit,
  { sheets, workbook }: WorkbookContents,
  emptied: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<void> {
  const rewrite = async (part: string, change: (xml: string) => string) => {
    const xml = await edit.text(part)
    const changed = xml === undefined ? undefined : change(xml)
    if (changed !== undefined && changed !== xml) edit.write(part, changed)
  }
  for (const { part } of sheets) {
    const relations = await readRelations(parts, part)
    const related = (type: string) => relations.filter((one) => one.type === type).map((one) => one.part)
    const filled: Area[] = []
    for (const pivot of related('pivotTable')) {
      filled.push(...filledBy((await edit.text(pivot)) ?? ''))
      await rewrite(pivot, forgetFilters)
    }
    await rewrite(part, (xml) => forgetValues(xml, filled))
    const columns = emptied.get(part)
    if (columns === undefined) continue
    const over = [part, ...related('table'), ...related('threadedComment')]
    for (const one of over) await rewrite(one, (xml) => forgetCriteria(xml, columns))
    // Views that only one person sees, with filters of their own.
    for (const view of related('namedSheetView')) await removePart(parts, edit, view)
    await forgetLinks(edit, part)
  }
  for (const part of parts.names) {
    if (REPEATING.test(part)) await removePart(parts, edit, part)
    else if (/^xl\/(charts|drawings)\/[^/]*\.xml$/i.test(part)) await rewrite(part, forgetCachedPoints)
    else if (/^xl\/pivotCache\/[^/]*\.xml$/i.test(part)) await rewrite(part, forgetCachedItems)
  }
  await rewrite(workbook, calculatedOnOpening)
}

/** The cells a pivot table fills: its body, and above it a row for each field it is filtered by. */
function filledBy(xml: string): Area[] {
  const areas: Area[] = []
  findElements(xml, ['location'], ({ attributes: { ref, rowPageCount = '0' } }) => {
    if (ref === undefined) return
    const area = areaOf(ref)
    const above = Number(rowPageCount) > 0 ? Number(rowPageCount) + 1 : 0
    const right = area.right + (above > 0 ? 1 : 0)
    areas.push({ ...area, top: Math.max(1, area.top - above), right })
  })
  return areas
}

/** Targets of links that stand no longer over any cell: they may be an address or a number to call. */
async function forgetLinks(edit: PartsEdit, sheet: string): Promise<void> {
  const relations = relationsPart(sheet)
  const xml = await edit.text(relations)
  if (xml === undefined) return
  const standing = (await edit.text(sheet)) ?? ''
  const edits = new TextEdits()
  findElements(xml, ['Relationship'], (relation) => {
    const { Type = '', Id = '' } = relation.attributes
    if (Type.endsWith('/hyperlink') && !new RegExp(`=["']${Id}["']`).test(standing)) edits.remove(relation)
  })
  edit.write(relations, edits.apply(xml))
}

/** A part with every relation to it and what is declared of it. */
async function removePart(parts: ZipParts, edit: PartsEdit, part: string): Promise<void> {
  edit.remove(part)
  const name = posix.basename(part)
  const naming = new RegExp(`<[^<>]*["'/]${name.replaceAll('.', '\\.')}["'][^<>]*>`, 'gi')
  for (const index of parts.names.filter((one) => one === '[Content_Types].xml' || one.endsWith('.rels'))) {
    const xml = await edit.text(index)
    if (xml?.match(naming)) edit.write(index, xml.replace(naming, ''))
  }
}

function calculatedOnOpening(xml: string): string {
  const edits = new TextEdits()
  let found = false
  findElements(xml, ['calcPr'], (element) => {
    found = true
    const openTag = xml.slice(element.from, element.inner)
    edits.replace(element.from, element.inner, withAttribute(openTag, 'fullCalcOnLoad', 1))
  })
  if (found) return edits.apply(xml)
  // It stands after the sheets, and after the names where there are some.
  findElements(xml, ['sheets', 'definedNames'], (element) => {
    const prefix = element.tag.slice(0, -element.name.length)
    if (element.name === 'definedNames' || !/<(\w+:)?definedNames\b/.test(xml))
      edits.insert(element.to, `<${prefix}calcPr fullCalcOnLoad="1"/>`)
  })
  return edits.apply(xml)
}
