/**
 * Word 模板 · Word template: a paper's shipped text as a .docx with tags, which the office edits in Word.
 *
 * {户主} is a value, {#房屋} … {/房屋} in one row of a table repeats the row, {#有备注} … {/有备注} is there where the
 * thing is stated, {二维码} is the picture of the check code.
 */
import { wordTemplateWords } from '@oneruler/words/word-template'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeightRule,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { FONT_TABLE_PATH, fontTable } from '../bulletin/font-table.ts'
import type { Block, TableCell as Cell, TableRow as Row, Span, TableBlock } from './block.ts'
import { CHECK_TAG, CODE_TAG, NUMBER_TAG, type Paper } from './paper.ts'
import { TABLE_HEAD_STYLE, TABLE_STYLE, WORD_LAYOUTS, WORD_STYLES } from './word-layout.ts'

const words = wordTemplateWords.zh
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }

/** The bytes of a .docx. */
export async function wordTemplate(paper: Paper): Promise<Uint8Array> {
  const layout = WORD_LAYOUTS[paper.layout]
  const isOfficial = paper.layout === 'official'
  const document = new Document({
    title: paper.name,
    creator: '',
    styles: { default: { document: layout.defaults }, paragraphStyles: layout.styles },
    evenAndOddHeaderAndFooters: isOfficial,
    sections: [
      {
        properties: layout.page,
        footers: isOfficial
          ? { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) }
          : { default: pageOfPages(paper) },
        children: paper.body.flatMap((block) => parts(block, layout.width)),
      },
    ],
  })
  const bytes = await Packer.toBuffer(document, false, [{ path: FONT_TABLE_PATH, data: fontTable() }])
  return new Uint8Array(bytes)
}

function parts(block: Block, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({
          style: WORD_STYLES[block.style],
          children: runs(block.spans, block.style === 'masthead'),
        }),
      ]
    case 'when':
      return [
        new Paragraph({ style: WORD_STYLES.flush, text: `{#${block.name}}` }),
        ...block.blocks.flatMap((inner) => parts(inner, width)),
        new Paragraph({ style: WORD_STYLES.flush, text: `{/${block.name}}` }),
      ]
    case 'table':
      return [table(block, width), gap()]
    case 'code':
      return [codeTable(width)]
    case 'ruler':
      // Word scales what it prints, so a ruler there would measure nothing.
      return []
  }
}

/** Two tables without a paragraph between them would be one. */
const gap = (): Paragraph =>
  new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT, before: 0, after: 0 } })

/** A line break in a text is one in Word. The name of an office fits a line at 36 pt up to 12 characters. */
const runs = (spans: readonly Span[], isMasthead = false): TextRun[] =>
  spans.flatMap(({ text, strong }) =>
    text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          bold: strong,
          ...(index > 0 ? { break: 1 } : {}),
          ...(isMasthead ? { size: 72 } : {}),
        }),
    ),
  )

function table({ widths, heads, ruled, rows }: TableBlock, width: number): Table {
  const shares = widths.reduce((sum, one) => sum + one, 0)
  const columnWidths = widths.map((one) => Math.floor((width * one) / shares))
  const line = ruled ? LINE : NONE
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map((row, index) => tableRow(row, index < heads, columnWidths)),
  })
}

function tableRow(row: Row, isHead: boolean, widths: readonly number[]): TableRow {
  const starts = row.cells.map((_, at) =>
    row.cells.slice(0, at).reduce((sum, { columns }) => sum + columns, 0),
  )
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    ...(row.kind === 'tall' ? { height: { value: 850, rule: HeightRule.ATLEAST } } : {}),
    children: row.cells.map((cell, at) => {
      const start = starts[at] ?? 0
      const size = widths.slice(start, start + cell.columns).reduce((sum, one) => sum + one, 0)
      return tableCell(row, cell, size, at === 0, at === row.cells.length - 1)
    }),
  })
}

/** The row that repeats is told by a tag in its first cell and one in its last. */
function tableCell(row: Row, cell: Cell, size: number, isFirst: boolean, isLast: boolean): TableCell {
  const mark = (sign: string): Span[] =>
    row.each === null ? [] : [{ text: `{${sign}${row.each}}`, strong: false }]
  const isStrong = row.kind === 'head' || row.kind === 'total'
  const spans = [...(isFirst ? mark('#') : []), ...cell.spans, ...(isLast ? mark('/') : [])]
  return new TableCell({
    columnSpan: cell.columns,
    width: { size, type: WidthType.DXA },
    margins: { left: 80, right: 80 },
    verticalAlign: row.kind === 'tall' ? VerticalAlign.TOP : VerticalAlign.CENTER,
    children: [
      new Paragraph({
        style: row.kind === 'head' ? TABLE_HEAD_STYLE : TABLE_STYLE,
        alignment: ALIGNMENTS[cell.align],
        children: runs(spans.map(({ text, strong }) => ({ text, strong: strong || isStrong }))),
      }),
    ],
  })
}

/** The check code, with number and check beside it. */
const codeTable = (width: number): Table => {
  const cell = (size: number, texts: readonly string[]) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children: texts.map(
        (text) => new Paragraph({ style: TABLE_STYLE, text, alignment: AlignmentType.LEFT }),
      ),
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [1400, width - 1400],
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell(1400, [`{${CODE_TAG}}`]),
          cell(width - 1400, [`${NUMBER_TAG} {${NUMBER_TAG}}`, `${CHECK_TAG} {${CHECK_TAG}}`]),
        ],
      }),
    ],
  })
}

const pageNumber = (alignment: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment,
        indent: { left: 280, right: 280 },
        children: [new TextRun({ children: [words.before, PageNumber.CURRENT, words.after] })],
      }),
    ],
  })

const pageOfPages = (paper: Paper): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: WORD_STYLES.note,
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun(`${paper.name}　{${NUMBER_TAG}}　　`),
          new TextRun({
            children: [words.page, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES, words.pages],
          }),
        ],
      }),
    ],
  })
