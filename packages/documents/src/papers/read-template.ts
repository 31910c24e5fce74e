/**
 * 读模板 · Read a template: the office's Word template as blocks, so that its PDF says what its Word says.
 *
 * Paragraphs are known by the names of their styles, one of none by its alignment. Pictures are not set; who asks
 * learns how many there are.
 */
import {
  type Block,
  PARAGRAPH_STYLES,
  type ParagraphStyle,
  type Span,
  type TableBlock,
  type TableCell,
  type TableRow,
} from './block.ts'
import { CODE_TAG } from './paper.ts'
import type { WordBlock, WordContent, WordParagraph, WordRow, WordTable } from './word-content.ts'
import { WORD_STYLES } from './word-layout.ts'

export interface TemplateBody {
  readonly blocks: readonly Block[]
  /** So many pictures of the template stand in Word only. */
  readonly picturesLeftOut: number
}

/** @param content of a template that was checked */
export const readTemplate = (content: WordContent): TemplateBody => ({
  blocks: nested(content.blocks.flatMap(block)),
  picturesLeftOut: content.pictures,
})

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

function block(one: WordBlock): Block[] {
  if (one.kind === 'paragraph') return textOf(one.spans).trim() === '' ? [] : [paragraph(one)]
  const text = one.rows
    .flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(spansOf)))
    .map((span) => span.text)
    .join('')
  return [text.includes(`{${CODE_TAG}}`) ? { kind: 'code' } : table(one)]
}

const STYLE_OF = new Map(PARAGRAPH_STYLES.map((style) => [WORD_STYLES[style], style]))
const BY_ALIGNMENT: Readonly<Record<string, ParagraphStyle>> = {
  center: 'centred',
  right: 'right',
  end: 'right',
}

const paragraph = ({ style, align, spans }: WordParagraph): Block => ({
  kind: 'paragraph',
  style: STYLE_OF.get(style ?? '') ?? BY_ALIGNMENT[align ?? ''] ?? 'body',
  spans,
})

/** A paragraph that is a lone tag begins or ends what depends on it. */
function nested(blocks: readonly Block[]): Block[] {
  const levels: { name: string; blocks: Block[] }[] = [{ name: '', blocks: [] }]
  for (const one of blocks) {
    const lone = one.kind === 'paragraph' ? /^\s*\{([#/])([^{}]*)\}\s*$/.exec(textOf(one.spans)) : null
    if (lone?.[1] === '#') levels.push({ name: (lone[2] as string).trim(), blocks: [] })
    else if (lone && levels.length > 1) {
      const { name, blocks: inner } = levels.pop() as { name: string; blocks: Block[] }
      levels.at(-1)?.blocks.push({ kind: 'when', name, blocks: inner })
    } else levels.at(-1)?.blocks.push(one)
  }
  return levels[0]?.blocks ?? []
}

function table({ widths, ruled, rows }: WordTable): TableBlock {
  const heads = rows.findIndex(({ isHead }) => !isHead)
  const read = rows.map(tableRow)
  const columns = Math.max(widths.length, ...read.map(columnsOf))
  return {
    kind: 'table',
    widths: Array.from({ length: columns }, (_, at) => widths[at] ?? 1),
    heads: heads === -1 ? 0 : heads,
    ruled,
    rows: read.map((row) => filledUp(row, columns)),
  }
}

const columnsOf = ({ cells }: TableRow): number => cells.reduce((sum, { columns }) => sum + columns, 0)

/** Word lets a row end before the others do; set, it would draw up the cells of the next. */
function filledUp(row: TableRow, columns: number): TableRow {
  const absent = columns - columnsOf(row)
  if (absent === 0) return row
  return { ...row, cells: [...row.cells, { columns: absent, align: 'left', spans: [] }] }
}

function tableRow({ isHead, isTall, cells }: WordRow): TableRow {
  const read = cells.map(({ columns, blocks }): TableCell => {
    const align = blocks.flatMap((one) => (one.kind === 'paragraph' ? (one.align ?? []) : []))[0]
    return {
      columns,
      align: align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'right' : 'left',
      spans: blocks.flatMap((one, index) =>
        index > 0 && spansOf(one).length > 0
          ? [{ text: '\n', strong: false }, ...spansOf(one)]
          : spansOf(one),
      ),
    }
  })
  const each = /^\s*\{#([^{}]*)\}/.exec(textOf(read[0]?.spans ?? []))?.[1]?.trim() ?? null
  const isRepeated =
    each !== null &&
    textOf(read.at(-1)?.spans ?? [])
      .trimEnd()
      .endsWith(`{/${each}}`)
  const isStrong = read.every(({ spans }) => spans.every(({ strong }) => strong))
  return {
    kind: isHead ? 'head' : isTall ? 'tall' : isStrong ? 'total' : 'body',
    each: isRepeated ? each : null,
    cells: isRepeated
      ? read.map((cell, at) => withoutMarks(cell, each, at === 0, at === read.length - 1))
      : read,
  }
}

function withoutMarks(cell: TableCell, each: string, isFirst: boolean, isLast: boolean): TableCell {
  const spans = cell.spans.map(({ text, strong }, at) => {
    const begun = isFirst && at === 0 ? text.replace(/^\s*\{#[^{}]*\}/, '') : text
    const isEnd = isLast && at === cell.spans.length - 1
    return { strong, text: isEnd ? begun.trimEnd().slice(0, -`{/${each}}`.length) : begun }
  })
  return { ...cell, spans: spans.filter(({ text }) => text !== '') }
}

const spansOf = (one: WordBlock): readonly Span[] =>
  one.kind === 'paragraph'
    ? one.spans
    : one.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(spansOf)))
