/**
 * Word 内容 · Word content: the paragraphs and tables of a .docx as they stand in it, and what in it is not text.
 */
import { meter, type WorkbookLimits } from '../workbook/limits.ts'
import { walkXml } from '../workbook/xml-stream.ts'
import { openParts, type ZipParts } from '../workbook/zip-parts.ts'
import { type ActiveContent, activeContentOf, relationsOf } from './active-content.ts'
import type { Span } from './block.ts'

export interface WordParagraph {
  readonly kind: 'paragraph'
  readonly style: string | null
  readonly align: string | null
  readonly spans: readonly Span[]
  readonly place: WordPlace
}

export interface WordTable {
  readonly kind: 'table'
  readonly widths: readonly number[]
  /** Has it lines inside. */
  readonly ruled: boolean
  readonly rows: readonly WordRow[]
}

export interface WordRow {
  readonly isHead: boolean
  readonly isTall: boolean
  readonly cells: readonly { readonly columns: number; readonly blocks: readonly WordBlock[] }[]
}

export type WordBlock = WordParagraph | WordTable

export const WORD_PARTS = ['body', 'header', 'footer', 'notes'] as const

/** Counted from 1; a paragraph of a table is found by its cell. */
export interface WordPlace {
  readonly part: (typeof WORD_PARTS)[number]
  readonly paragraph: number
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null
}

export interface WordContent {
  readonly blocks: readonly WordBlock[]
  /** Headers, footers and notes. */
  readonly others: readonly WordBlock[]
  readonly pictures: number
  readonly active: readonly ActiveContent[]
}

/** A template is a few pages; what is beyond these is none. */
export const TEMPLATE_LIMITS: WorkbookLimits = {
  bytes: 8e6,
  parts: 500,
  inflatedBytes: 60e6,
  cells: 5_000,
  characters: 60_000,
}

/** Throws `Refused` of the workbook for what is no zip, damaged, or beyond the limits. */
export async function readWordContent(bytes: Uint8Array): Promise<WordContent | null> {
  const zip = await openParts(bytes, TEMPLATE_LIMITS)
  const relations = await relationsOf(zip)
  // What stands elsewhere would be shown by Word and never looked at here.
  const isElsewhere = relations.some(
    ({ type, target }) => type === 'officeDocument' && !DOCUMENT.test(target),
  )
  if (isElsewhere || zip.size('word/document.xml') === undefined) return null
  const seen: Seen = {
    pictures: 0,
    cell: meter('cells', TEMPLATE_LIMITS.cells),
    characters: meter('characters', TEMPLATE_LIMITS.characters),
  }
  const others: WordBlock[] = []
  for (const name of zip.names) {
    const part = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/i.exec(name)?.[1]?.toLowerCase()
    if (part === undefined) continue
    others.push(...(await readPart(zip, name, part === 'header' || part === 'footer' ? part : 'notes', seen)))
  }
  const blocks = await readPart(zip, 'word/document.xml', 'body', seen)
  return { blocks, others, pictures: seen.pictures, active: await activeContentOf(zip, relations) }
}

const DOCUMENT = /^\/?word\/document\.xml$/i

interface Seen {
  pictures: number
  readonly cell: (amount: number) => void
  readonly characters: (amount: number) => void
}

interface OpenParagraph {
  style: string | null
  align: string | null
  readonly spans: { text: string; strong: boolean }[]
  strong: boolean
}

interface OpenTable {
  readonly widths: number[]
  ruled: boolean
  readonly rows: { isHead: boolean; isTall: boolean; cells: { columns: number; blocks: WordBlock[] }[] }[]
  readonly number: number
}

async function readPart(
  zip: ZipParts,
  name: string,
  part: WordPlace['part'],
  seen: Seen,
): Promise<WordBlock[]> {
  const blocks: WordBlock[] = []
  // A text box stands inside a run of a paragraph, so paragraphs nest as tables do.
  const paragraphs: OpenParagraph[] = []
  const tables: OpenTable[] = []
  let [paragraphCount, tableCount, skipped] = [0, 0, 0]
  let reads = false
  let inRun = false

  const place = (): WordPlace => {
    const table = tables.at(-1)
    const row = table?.rows.at(-1)
    const cell =
      table && row ? { table: table.number, row: table.rows.length, column: row.cells.length } : null
    return { part, paragraph: paragraphCount, cell }
  }
  const into = () => tables.at(-1)?.rows.at(-1)?.cells.at(-1)?.blocks ?? blocks
  const add = (text: string) => {
    const open = paragraphs.at(-1)
    if (open === undefined || text === '') return
    seen.characters(text.length)
    const last = open.spans.at(-1)
    if (last?.strong === open.strong) last.text += text
    else open.spans.push({ text, strong: open.strong })
  }
  const value = (attributes: Readonly<Record<string, string>>) => attributes['w:val'] ?? ''

  await walkXml(zip, name, {
    open(element, attributes) {
      // The same content again for older programs.
      if (element === 'Fallback' || element === 'del' || element === 'moveFrom') skipped += 1
      if (skipped > 0) return
      const paragraph = paragraphs.at(-1)
      const table = tables.at(-1)
      switch (element) {
        case 'p':
          if (tables.length === 0 && paragraphs.length === 0) paragraphCount += 1
          paragraphs.push({ style: null, align: null, spans: [], strong: false })
          break
        case 'pStyle':
          if (paragraph) paragraph.style = value(attributes)
          break
        case 'jc':
          if (paragraph) paragraph.align ??= value(attributes)
          break
        case 'r':
          inRun = true
          if (paragraph) paragraph.strong = false
          break
        case 'b':
          if (inRun && paragraph) paragraph.strong = isOn(value(attributes))
          break
        case 't':
          reads = true
          break
        case 'br':
        case 'cr':
          if (attributes['w:type'] === undefined) add('\n')
          break
        case 'tab':
          if (inRun) add(' ')
          break
        case 'drawing':
        case 'pict':
          seen.pictures += 1
          break
        case 'docPr':
          // The filler also fills tags in what is said of a picture.
          if (/[{}]/.test(`${attributes.descr}${attributes.title}`))
            add(`${attributes.descr ?? ''}${attributes.title ?? ''}`)
          break
        case 'tbl':
          if (tables.length === 0) tableCount += 1
          tables.push({ widths: [], ruled: false, rows: [], number: tableCount })
          break
        case 'gridCol':
          table?.widths.push(measure(attributes['w:w'], WIDEST))
          break
        case 'insideH':
          if (table && !/^(none|nil)$/.test(value(attributes))) table.ruled = true
          break
        case 'tblStyle':
          if (table) table.ruled = true
          break
        case 'tr':
          table?.rows.push({ isHead: false, isTall: false, cells: [] })
          break
        case 'tblHeader':
          Object.assign(table?.rows.at(-1) ?? {}, { isHead: isOn(value(attributes)) })
          break
        case 'trHeight':
          if (Number(value(attributes)) > 600) Object.assign(table?.rows.at(-1) ?? {}, { isTall: true })
          break
        case 'tc':
          seen.cell(1)
          table?.rows.at(-1)?.cells.push({ columns: 1, blocks: [] })
          break
        case 'gridSpan': {
          const cell = table?.rows.at(-1)?.cells.at(-1)
          if (cell) cell.columns = measure(value(attributes), MOST_COLUMNS)
          break
        }
      }
    },
    text(piece) {
      if (skipped === 0 && reads) add(piece)
    },
    close(element) {
      if (element === 'Fallback' || element === 'del' || element === 'moveFrom') {
        skipped -= 1
        return
      }
      if (skipped > 0) return
      if (element === 't') reads = false
      if (element === 'r') inRun = false
      if (element === 'p') {
        const closed = paragraphs.pop() as OpenParagraph
        const { style, align, spans } = closed
        into().push({ kind: 'paragraph', style, align, spans: withWholeTags(spans), place: place() })
      }
      if (element === 'tbl') {
        const { widths, ruled, rows } = tables.pop() as OpenTable
        into().push({ kind: 'table', widths, ruled, rows })
      }
    },
  })
  return blocks
}

/** Twentieths of a point, and columns of a table: as many as Word knows. */
const WIDEST = 31_680
const MOST_COLUMNS = 63

/** A whole number from 1; what is none is 1, as Word takes it. */
function measure(text: string | undefined, most: number): number {
  const number = Math.round(Number(text))
  return number >= 1 ? Math.min(number, most) : 1
}

/** A switch of Word's is on where it stands without a value. */
const isOn = (value: string): boolean => !/^(0|false|off)$/.test(value)

/** A tag of which a part is bold stands in one span, as the filler takes it. */
function withWholeTags(spans: readonly Span[]): Span[] {
  const whole: { text: string; strong: boolean }[] = []
  for (const { text, strong } of spans) {
    const last = whole.at(-1)
    const isOpen = last !== undefined && last.text.lastIndexOf('{') > last.text.lastIndexOf('}')
    const end = isOpen ? text.indexOf('}') + 1 : 0
    if (isOpen && last) last.text += end === 0 ? text : text.slice(0, end)
    const rest = isOpen && end === 0 ? '' : text.slice(end)
    if (rest !== '') whole.push({ text: rest, strong })
  }
  return whole
}
