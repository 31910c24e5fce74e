/**
 * 挂接批注 · Attach notes: a sheet's comments and drawing parts, found or made, with the notes in them.
 */

import { posix } from 'node:path'
import { readRelations, relationsPart } from './contents.ts'
import { drawNotes, NO_NOTES, NO_SHAPES, type Note, writeNotes } from './mark-notes.ts'
import type { PartsEdit } from './parts-edit.ts'
import { appendInside, findElements, TextEdits } from './xml-edit.ts'
import type { ZipParts } from './zip-parts.ts'

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** What stands after `legacyDrawing` in a sheet; the order of elements is fixed. */
const AFTER_DRAWING = [
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]

/** Puts notes over cells of one sheet. `emptied` are columns whose notes go with their cells. */
export async function attachNotes(
  parts: ZipParts,
  edit: PartsEdit,
  sheet: string,
  notes: readonly Note[],
  emptied: ReadonlySet<number>,
): Promise<void> {
  const relations = await readRelations(parts, sheet)
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.part
  const comments = partOf('comments')
  if (comments === undefined && notes.length === 0) return
  const drawing = partOf('vmlDrawing')
  const commentsPart = comments ?? freePart(edit, (n) => `xl/comments${n}.xml`)
  const drawingPart = drawing ?? freePart(edit, (n) => `xl/drawings/vmlDrawing${n}.vml`)
  const written = writeNotes((await edit.text(commentsPart)) ?? NO_NOTES, notes, emptied)
  const shapes = drawNotes((await edit.text(drawingPart)) ?? NO_SHAPES, written.staying, written.fresh)
  edit.write(commentsPart, written.xml)
  edit.write(drawingPart, shapes)
  if (comments === undefined) {
    await relate(edit, sheet, 'comments', commentsPart)
    await declare(edit, 'Override', `PartName="/${commentsPart}"`, COMMENTS_TYPE)
  }
  if (drawing === undefined) {
    const id = await relate(edit, sheet, 'vmlDrawing', drawingPart)
    await declare(edit, 'Default', 'Extension="vml"', DRAWING_TYPE)
    edit.write(sheet, withDrawing((await edit.text(sheet)) ?? '', id))
  }
}

/** The first name not taken yet. */
function freePart(edit: PartsEdit, name: (n: number) => string): string {
  let n = 1
  while (edit.has(name(n))) n++
  return name(n)
}

/** Adds a relation to a sheet and gives its id. */
async function relate(edit: PartsEdit, sheet: string, type: string, target: string): Promise<string> {
  const part = relationsPart(sheet)
  const xml = (await edit.text(part)) ?? `<Relationships xmlns="${RELATIONS}"></Relationships>`
  let number = 1
  while (xml.includes(`"rId${number}"`)) number++
  const path = posix.relative(posix.dirname(sheet), target)
  const attributes = `Id="rId${number}" Type="${OFFICE}/${type}" Target="${path}"`
  edit.write(
    part,
    appendInside(xml, 'Relationships', (p) => `<${p}Relationship ${attributes}/>`),
  )
  return `rId${number}`
}

/** Says what a part, or every part with an extension, holds; once. */
async function declare(edit: PartsEdit, element: string, which: string, type: string): Promise<void> {
  const part = '[Content_Types].xml'
  const xml = (await edit.text(part)) ?? ''
  if (xml.includes(which)) return
  edit.write(
    part,
    appendInside(xml, 'Types', (p) => `<${p}${element} ${which} ContentType="${type}"/>`),
  )
}

function withDrawing(xml: string, id: string): string {
  const edits = new TextEdits()
  let before: number | undefined
  findElements(xml, [...AFTER_DRAWING, 'worksheet'], (element) => {
    if (element.within.length === 1) before ??= element.from
    if (element.name !== 'worksheet') return
    const prefix = element.tag.slice(0, -'worksheet'.length)
    const drawing = `<${prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${id}"/>`
    edits.insert(before ?? element.innerEnd, drawing)
  })
  return edits.apply(xml)
}
