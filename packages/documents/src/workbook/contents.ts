/**
 * 工作簿目录 · Contents: which parts of the zip are the workbook's sheets, styles and shared strings.
 */

import { posix } from 'node:path'
import { refused } from './refusal.ts'
import { walkXml } from './xml-stream.ts'
import type { ZipParts } from './zip-parts.ts'

/** Where things stand in the zip; `styles` and `sharedStrings` name parts that may be absent. */
export interface WorkbookContents {
  /** The part that lists the sheets. */
  readonly workbook: string
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  readonly styles: string
  readonly sharedStrings: string
  /** Days count from 1904 instead of 1900. */
  readonly since1904: boolean
}

/** One part's link to another. */
export interface Relation {
  readonly id: string
  /** The last word of the relation's type: `worksheet`, `styles`, … */
  readonly type: string
  readonly part: string
}

/** Finds a workbook's parts. A zip without a workbook, and a workbook without sheets, are refused. */
export async function readContents(parts: ZipParts): Promise<WorkbookContents> {
  const root = (await readRelations(parts, '')).find((relation) => relation.type === 'officeDocument')?.part
  if (root === undefined || parts.size(root) === undefined || !root.endsWith('.xml'))
    throw refused('not-a-workbook')
  const named: { name: string; id: string }[] = []
  let rootElement: string | undefined
  let since1904 = false
  await walkXml(parts, root, {
    open(name, attributes) {
      rootElement ??= name
      if (name === 'workbookPr') since1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name === 'sheet') named.push({ name: attributes.name ?? '', id: relationId(attributes) })
    },
  })
  if (rootElement !== 'workbook') throw refused('not-a-workbook')
  const relations = await readRelations(parts, root)
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.part ?? ''
  // Chart and dialog sheets have other types and hold no rows.
  const sheets = named.flatMap(({ name, id }) => {
    const sheet = relations.find((relation) => relation.id === id && relation.type === 'worksheet')
    // Spaces around a name are a slip, unless they are all that tells two sheets apart.
    const twin = named.some((other) => other.name !== name && other.name.trim() === name.trim())
    return sheet ? [{ name: twin ? name : name.trim(), part: sheet.part }] : []
  })
  if (sheets.length === 0) throw refused('no-sheet')
  if (sheets.some((sheet) => parts.size(sheet.part) === undefined)) throw refused('damaged')
  return {
    workbook: root,
    sheets,
    since1904,
    styles: partOf('styles'),
    sharedStrings: partOf('sharedStrings'),
  }
}

/** `r:id`, whatever prefix the writer chose. */
const relationId = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

/** Where a part's relations stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export const relationsPart = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)

/** The relations of a part, or of the whole package where `part` is empty. */
export async function readRelations(parts: ZipParts, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part)
  const relations: Relation[] = []
  await walkXml(parts, relationsPart(part), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return
      const target = posix.resolve('/', folder, attributes.Target ?? '').slice(1)
      const type = attributes.Type ?? ''
      relations.push({ id: attributes.Id ?? '', type: type.slice(type.lastIndexOf('/') + 1), part: target })
    },
  })
  return relations
}
