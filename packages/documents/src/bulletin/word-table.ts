/** 表 · Word table: a table with a head that repeats on every page it runs over. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Table as BulletinTable, Column } from './bulletin.ts'
import { TEXT_WIDTH_TWIPS } from './official-layout.ts'

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }
const OUTER = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
const INNER = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
/** So many rows at either end stay together, the last with the note, so that no page bears a scrap of a table. */
const KEPT_ROWS = 2

export function wordTable({ columns, rows, whole }: BulletinTable): Table {
  const widths = columnWidths(columns)
  const rowOf = (cells: readonly string[], style: string, isHead: boolean, keepNext: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: columns.map(
        ({ align }, index) =>
          new TableCell({
            width: { size: widths[index] as number, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            children: [
              new Paragraph({
                text: cells[index] ?? '',
                style,
                keepNext,
                alignment: isHead ? AlignmentType.CENTER : ALIGNMENTS[align],
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: OUTER,
      bottom: OUTER,
      left: OUTER,
      right: OUTER,
      insideHorizontal: INNER,
      insideVertical: INNER,
    },
    rows: [
      rowOf(
        columns.map(({ title }) => title),
        'TableHead',
        true,
        true,
      ),
      ...rows.map((cells, index) => rowOf(cells, 'TableText', false, whole || isKept(index, rows.length))),
    ],
  })
}

const isKept = (index: number, rows: number): boolean => index < KEPT_ROWS - 1 || index >= rows - KEPT_ROWS

/** The text's width shared out; the last column takes what rounding leaves. */
function columnWidths(columns: readonly Column[]): number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH_TWIPS * width) / shares))
  const left = TEXT_WIDTH_TWIPS - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + left : width))
}
