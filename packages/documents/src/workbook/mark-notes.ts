/**
 * 批注 · Notes: the small windows over refused cells, and the shapes Excel draws them in.
 *
 * Excel keeps a note twice: its text in a comments part, its window as VML in a drawing part.
 */

import { columnOf, referenceOf } from './cell-reference.ts'
import { REASON_HEADER } from './reason-column.ts'
import { appendInside, findElements, TextEdits, xmlText } from './xml-edit.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A comments part without comments. */
export const NO_NOTES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`

/** A drawing part without shapes. */
export const NO_SHAPES = `<xml xmlns:v="urn:schemas-microsoft-com:vml" \
xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\
<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`

/** A note to put over a cell; column from 0. */
export interface Note {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** What a run added to somebody else's note begins with, so that the next round finds it. */
const ADDED = `\n${REASON_HEADER}：`

/**
 * Writes notes into a comments part. Notes of an earlier round go, and notes over emptied columns; to
 * somebody else's note over a refused cell the reason is added. Also gives the cells whose notes stay
 * and the notes that are new, for the shapes.
 */
export function writeNotes(
  xml: string,
  notes: readonly Note[],
  emptied: ReadonlySet<number>,
): { xml: string; staying: ReadonlySet<string>; fresh: readonly Note[] } {
  const authors: string[] = []
  findElements(xml, ['author'], (author) => authors.push(xml.slice(author.inner, author.innerEnd)))
  const known = authors.indexOf(REASON_HEADER)
  const ours = known >= 0 ? known : authors.length
  const edits = new TextEdits()
  const staying = new Set<string>()
  const byCell = new Map(notes.map((note) => [referenceOf(note.row, note.column), note]))
  let added: { from: number; to: number }[] = []
  let end: { at: number; prefix: string } | undefined
  findElements(xml, ['comment', 'text', 'r'], (element) => {
    if (element.name === 'r' && xml.slice(element.from, element.to).includes(ADDED)) added.push(element)
    if (element.name === 'text') end = { at: element.innerEnd, prefix: element.tag.slice(0, -'text'.length) }
    if (element.name !== 'comment') return
    const cell = element.attributes.ref ?? ''
    if (Number(element.attributes.authorId) === ours || emptied.has(columnOf(cell))) edits.remove(element)
    else {
      staying.add(cell)
      for (const run of added) edits.replace(run.from, run.to, '')
      const note = byCell.get(cell)
      if (note && end) edits.insert(end.at, textRun(end.prefix, ADDED + note.text))
    }
    added = []
  })
  const fresh = notes.filter((note) => !staying.has(referenceOf(note.row, note.column)))
  let written = edits.apply(xml)
  if (known < 0)
    written = appendInside(written, 'authors', (p) => `<${p}author>${REASON_HEADER}</${p}author>`)
  written = appendInside(written, 'commentList', (p) => fresh.map((note) => comment(p, note, ours)).join(''))
  return { xml: written, staying, fresh }
}

const textRun = (p: string, text: string): string =>
  `<${p}r><${p}t xml:space="preserve">${xmlText(text)}</${p}t></${p}r>`

const comment = (p: string, note: Note, author: number): string =>
  `<${p}comment ref="${referenceOf(note.row, note.column)}" authorId="${author}">` +
  `<${p}text>${textRun(p, note.text)}</${p}text></${p}comment>`

/** Draws the windows of new notes; windows of notes that went go too, buttons and other shapes stay. */
export function drawNotes(vml: string, staying: ReadonlySet<string>, fresh: readonly Note[]): string {
  const kept = vml.replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) => {
    if (!shape.includes('ObjectType="Note"')) return shape
    const [row, column] = [/<x:Row>\s*(\d+)/, /<x:Column>\s*(\d+)/].map((place) => place.exec(shape)?.[1])
    return staying.has(referenceOf(Number(row) + 1, Number(column))) ? shape : ''
  })
  const numbers = [...kept.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]))
  const first = numbers.reduce((most, number) => Math.max(most, number), 1024) + 1
  return appendInside(kept, 'xml', () => fresh.map((note, place) => shape(first + place, note)).join(''))
}

function shape(number: number, { row, column }: Note): string {
  // From the column after the cell: column, pixels, row, pixels; then the same for the far corner.
  const anchor = [column + 1, 15, Math.max(0, row - 2), 10, column + 5, 15, row + 3, 4].join(', ')
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/>' +
    `<x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  )
}
