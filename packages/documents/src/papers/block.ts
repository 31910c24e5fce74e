/**
 * 版块 · Block: what a paper's text is made of, before values stand in it.
 *
 * A text holds tags: {户主} is a value, {#有} … {/有} is there where a flag is set or rows are given. The same tags
 * stand in the Word template, so that both are filled alike.
 */

export const PARAGRAPH_STYLES = [
  'masthead',
  'number',
  'title',
  'flush',
  'body',
  'heading',
  'centred',
  'right',
  'note',
] as const
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number]

export interface Span {
  readonly text: string
  readonly strong: boolean
}

export type Block = ParagraphBlock | TableBlock | WhenBlock | CodeBlock | RulerBlock

export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly spans: readonly Span[]
}

export interface TableBlock {
  readonly kind: 'table'
  /** Shares of the width. */
  readonly widths: readonly number[]
  /** So many rows at the top repeat on every page. */
  readonly heads: number
  readonly ruled: boolean
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** 'tall' leaves room to sign or stamp. */
  readonly kind: 'head' | 'body' | 'total' | 'tall'
  /** The rows element it is repeated for; null stands once. */
  readonly each: string | null
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly spans: readonly Span[]
  readonly align: 'left' | 'center' | 'right'
  /** How many columns it covers. */
  readonly columns: number
}

/** Blocks that are there where a flag is set or rows are given. */
export interface WhenBlock {
  readonly kind: 'when'
  readonly name: string
  readonly blocks: readonly Block[]
}

/** The QR code with number and check beside it. */
export interface CodeBlock {
  readonly kind: 'code'
}

/** A ruler of true millimetres, which shows a shrunk copy. */
export interface RulerBlock {
  readonly kind: 'ruler'
}

const styled =
  (style: ParagraphStyle) =>
  (text: string): ParagraphBlock => ({ kind: 'paragraph', style, spans: [{ text, strong: false }] })

export const masthead = styled('masthead')
export const number = styled('number')
export const title = styled('title')
/** Begins at the margin: who is addressed. */
export const flush = styled('flush')
export const text = styled('body')
export const heading = styled('heading')
export const right = styled('right')
export const note = styled('note')
export const code: CodeBlock = { kind: 'code' }
export const ruler: RulerBlock = { kind: 'ruler' }

export const when = (name: string, ...blocks: readonly Block[]): WhenBlock => ({ kind: 'when', name, blocks })

const cell = (content: string, align: TableCell['align'] = 'left', columns = 1): TableCell => ({
  spans: [{ text: content, strong: false }],
  align,
  columns,
})

/** Names and values side by side: `[['户号', '{户号}', '坐落', '{坐落}']]`; a row of fewer cells ends in a wide one. */
export function facts(widths: readonly number[], rows: readonly (readonly string[])[]): TableBlock {
  return {
    kind: 'table',
    widths,
    heads: 0,
    ruled: true,
    rows: rows.map((cells) => ({
      kind: 'body',
      each: null,
      cells: cells.map((content, index) =>
        cell(content, 'left', index === cells.length - 1 ? widths.length - index : 1),
      ),
    })),
  }
}

/** A column of a list: its head, what stands in a row, its share of the width, how it is aligned. */
export type ListColumn = readonly [head: string, content: string, width: number, align?: TableCell['align']]

/**
 * A table with a row for each of the rows given, and at its foot rows that stand once: where these have fewer cells,
 * the last but one covers what is left.
 */
export function list(
  each: string,
  columns: readonly ListColumn[],
  foot: readonly (readonly string[])[] = [],
): TableBlock {
  const cells = (contents: readonly string[]) =>
    contents.map((content, index) => {
      const isLast = index === contents.length - 1
      const isWide = index === contents.length - 2
      const covered = isWide ? columns.length - contents.length + 1 : 1
      return cell(content, isLast ? (columns.at(-1)?.[3] ?? 'left') : 'left', covered)
    })
  return {
    kind: 'table',
    widths: columns.map(([, , width]) => width),
    heads: 1,
    ruled: true,
    rows: [
      { kind: 'head', each: null, cells: columns.map(([head]) => cell(head, 'center')) },
      {
        kind: 'body',
        each,
        cells: columns.map(([, content, , align]) => cell(content, align ?? 'left')),
      },
      ...foot.map((contents) => ({ kind: 'total' as const, each: null, cells: cells(contents) })),
    ],
  }
}

/** More signs than stand side by side: how it is signed stands below who signs. */
const LONGEST_PLACE = 13
const inTwoLines = (place: string): string =>
  place.length > LONGEST_PLACE ? place.replace('（', '\n（') : place

/** Places to sign, side by side, with room below each. */
export const signatures = (...places: readonly string[]): TableBlock => ({
  kind: 'table',
  widths: places.map(() => 1),
  heads: 0,
  ruled: false,
  rows: [{ kind: 'tall', each: null, cells: places.map((place) => cell(inTwoLines(place))) }],
})
