/**
 * 填写 · Fill: a paper's blocks with its values in them, ready to be set.
 */
import type { Chart } from '../bulletin/bulletin.ts'
import type { Block, ParagraphStyle, Span, TableBlock, TableRow } from './block.ts'
import type { CompletePaper } from './complete-paper.ts'
import type { Layout } from './paper.ts'
import type { ShownValues } from './shown-values.ts'

/** What the typesetter is given; every text in it is shown as it stands. */
export interface SetPaper {
  readonly layout: Layout
  readonly name: string
  readonly number: string
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
  | { readonly kind: 'imprint'; readonly issuer: string; readonly printed: string }

export type SetTable = Omit<TableBlock, 'rows'> & { readonly rows: readonly Omit<TableRow, 'each'>[] }

/** @param body the blocks of the office's own template, where it has one */
export function fillPaper(complete: CompletePaper, body: readonly Block[] = complete.paper.body): SetPaper {
  const { paper, number, values } = complete
  return {
    layout: paper.layout,
    name: paper.name,
    number,
    check: values.校验码 as string,
    blocks: body.flatMap((block) => fillBlock(block, values)),
  }
}

function fillBlock(block: Block, values: ShownValues): SetBlock[] {
  switch (block.kind) {
    case 'paragraph': {
      const spans = fillSpans(block.spans, values)
      return [{ ...block, spans }]
    }
    case 'when':
      return isThere(values[block.name]) ? block.blocks.flatMap((inner) => fillBlock(inner, values)) : []
    case 'table':
      return [{ ...block, rows: block.rows.flatMap((row) => fillRow(row, values)) }]
    default:
      return [block]
  }
}

const isThere = (value: ShownValues[string] | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false

function fillRow({ each, kind, cells }: TableRow, values: ShownValues): Omit<TableRow, 'each'>[] {
  const rows = each === null ? [values] : ((values[each] ?? []) as readonly ShownValues[])
  return rows.map((row) => {
    const scope = each === null ? values : { ...values, ...row }
    return { kind, cells: cells.map((cell) => ({ ...cell, spans: fillSpans(cell.spans, scope) })) }
  })
}

/** A tag, the beginning or the end of what depends on one, or the text between. */
const PIECE = /\{([#/]?)([^{}]*)\}|[^{]+|\{/g

/** Text whose condition does not hold is left out; a condition may begin and end in different spans. */
export function fillSpans(spans: readonly Span[], values: ShownValues): Span[] {
  let hidden = 0
  return spans.flatMap(({ text, strong }) => {
    let filled = ''
    for (const [piece, sign, name] of text.matchAll(PIECE)) {
      if (name === undefined) filled += hidden > 0 ? '' : piece
      else if (sign === '#') hidden += hidden > 0 || !isThere(values[name.trim()]) ? 1 : 0
      else if (sign === '/') hidden -= hidden > 0 ? 1 : 0
      else if (hidden === 0) filled += String(values[name.trim()] ?? '')
    }
    return filled === '' && spans.length > 1 ? [] : [{ text: filled, strong }]
  })
}
