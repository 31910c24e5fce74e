/**
 * 填写 · Fill: a paper's blocks with its values in them, ready to be set.
 *
 * What depends on rows stands once a row, with the row's values before the paper's; what depends on a flag stands
 * once or not at all. The filler of the Word templates does the same.
 */
import { wordTemplateWords } from '@oneruler/words/word-template'
import type { Chart } from '../bulletin/bulletin.ts'
import type { Block, ParagraphStyle, Span, TableBlock, TableRow } from './block.ts'
import type { CompletePaper } from './complete-paper.ts'
import { CHECK_TAG, type Layout } from './paper.ts'
import type { ShownValues } from './shown-values.ts'

const words = wordTemplateWords.zh

/** What the typesetter is given; every text in it is shown as it stands. */
export interface SetPaper {
  readonly layout: Layout
  readonly name: string
  readonly number: string
  /** Which template it was set from, as its foot says. */
  readonly template: string
  readonly check: string
  readonly blocks: readonly SetBlock[]
}

export type SetBlock =
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly spans: readonly Span[] }
  | SetTable
  | { readonly kind: 'code' }
  | { readonly kind: 'ruler' }
  // Only a bulletin has these two.
  | Chart
  | {
      readonly kind: 'imprint'
      /** Above the issuer: to whom it goes. */
      readonly lines: readonly string[]
      readonly issuer: string
      readonly printed: string
    }

export type SetTable = Omit<TableBlock, 'rows'> & { readonly rows: readonly Omit<TableRow, 'each'>[] }

/** The office's own template, as its Word says. */
export interface OwnTemplate {
  /** From 1. */
  readonly version: number
  readonly blocks: readonly Block[]
}

/** @param own null: in the words of the shipped text */
export function fillPaper(complete: CompletePaper, own: OwnTemplate | null): SetPaper {
  const { paper, number, values } = complete
  return {
    layout: paper.layout,
    name: paper.name,
    number,
    template: own === null ? words.shippedVersion() : words.ownVersion(own),
    check: values[CHECK_TAG] as string,
    blocks: (own?.blocks ?? paper.body).flatMap((block) => fillBlock(block, values)),
  }
}

function fillBlock(block: Block, values: ShownValues): SetBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ ...block, spans: fillSpans(block.spans, values) }]
    case 'when':
      return scopes(block.name, values).flatMap((scope) =>
        block.blocks.flatMap((inner) => fillBlock(inner, scope)),
      )
    case 'table':
      return [{ ...block, rows: block.rows.flatMap((row) => fillRow(row, values)) }]
    default:
      return [block]
  }
}

const fillRow = ({ each, kind, cells }: TableRow, values: ShownValues): Omit<TableRow, 'each'>[] =>
  (each === null ? [values] : scopes(each, values)).map((scope) => ({
    kind,
    cells: cells.map((cell) => ({ ...cell, spans: fillSpans(cell.spans, scope) })),
  }))

/** The values that hold inside {#name} … {/name}, one for each time it stands. */
function scopes(name: string, values: ShownValues): ShownValues[] {
  const value = values[name]
  if (Array.isArray(value)) return value.map((row) => ({ ...values, ...row }))
  return value === undefined || value === '' || value === false ? [] : [values]
}

interface Piece extends Span {
  /** '#' and '/' begin and end what depends on the text; '' is a value's tag, null is text. */
  readonly sign: '#' | '/' | '' | null
}

const PIECE = /\{([#/]?)([^{}]*)\}|[^{]+|\{/g

/** A condition may begin and end in different spans. */
export function fillSpans(spans: readonly Span[], values: ShownValues): Span[] {
  const pieces = spans.flatMap(({ text, strong }) =>
    [...text.matchAll(PIECE)].map(
      ([piece, sign, name]): Piece =>
        name === undefined
          ? { sign: null, text: piece, strong }
          : { sign: sign as Piece['sign'], text: name.trim(), strong },
    ),
  )
  return fillPieces(pieces, values)
}

function fillPieces(pieces: readonly Piece[], values: ShownValues): Span[] {
  const filled: Span[] = []
  for (let at = 0; at < pieces.length; at++) {
    const { sign, text, strong } = pieces[at] as Piece
    if (sign === '#') {
      const end = endOf(pieces, at)
      const inner = pieces.slice(at + 1, end)
      filled.push(...scopes(text, values).flatMap((scope) => fillPieces(inner, scope)))
      at = end
    } else if (sign !== '/') {
      const shown = sign === null ? text : String(values[text] ?? '')
      if (shown !== '') filled.push({ text: shown, strong })
    }
  }
  return filled
}

/** Where what begins at an index ends; the end of all where nothing closes it. */
function endOf(pieces: readonly Piece[], start: number): number {
  let depth = 0
  for (let at = start; at < pieces.length; at++) {
    const { sign } = pieces[at] as Piece
    if (sign === '#') depth += 1
    if (sign === '/') depth -= 1
    if (depth === 0) return at
  }
  return pieces.length
}
