/**
 * 通报（Word）· Bulletin as a Word document in the layout of official documents, with tables and a chart that can be
 * edited.
 */

import { type BulletinWords, bulletinWords } from '@oneruler/words/bulletin'
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx'
import type { Block, Bulletin } from './bulletin.ts'
import { FONT_TABLE_PATH, fontTable } from './font-table.ts'
import { imprint } from './imprint.ts'
import { DEFAULTS, LINE_TWIPS, mastheadSize, PAGE, STYLES, signatureIndents } from './official-layout.ts'
import { wordChart } from './word-chart.ts'
import { wordTable } from './word-table.ts'

/** The bytes of a .docx. */
export async function renderBulletinDocx(
  bulletin: Bulletin,
  words: BulletinWords = bulletinWords.zh,
): Promise<Uint8Array> {
  const last = bulletin.sections.at(-1)?.blocks.at(-1)
  const document = new Document({
    title: bulletin.title.join(''),
    creator: bulletin.issuer,
    styles: { default: { document: DEFAULTS }, paragraphStyles: STYLES },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: PAGE,
        footers: {
          default: pageNumber(AlignmentType.RIGHT, words),
          even: pageNumber(AlignmentType.LEFT, words),
        },
        children: [
          ...head(bulletin),
          ...bulletin.sections.flatMap(({ heading, blocks }) => [
            styled('Heading1', heading),
            ...blocks.flatMap((block) => blockParts(block, block === last)),
          ]),
          ...signature(bulletin),
        ],
      },
    ],
  })
  return new Uint8Array(
    await Packer.toBuffer(document, false, [{ path: FONT_TABLE_PATH, data: fontTable() }]),
  )
}

const styled = (style: string, text: string): Paragraph => new Paragraph({ style, text })

/** A title of one line's length stands on one line. */
const ONE_LINE = 20

function head({ masthead, numberLine, title, addressees, opening }: Bulletin): Paragraph[] {
  const lines = title.join('').length <= ONE_LINE ? [title.join('')] : title
  return [
    new Paragraph({
      style: 'Masthead',
      children: [new TextRun({ text: masthead, size: mastheadSize(masthead) })],
    }),
    styled('Number', numberLine),
    new Paragraph({
      style: 'DocumentTitle',
      children: lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 })),
    }),
    ...(addressees === null ? [] : [styled('Addressees', addressees)]),
    styled('BodyText', opening),
  ]
}

/** @param isLast the signature follows: it may not stand on a page without text. */
function blockParts(block: Block, isLast: boolean): (Paragraph | Table)[] {
  if (block.kind === 'paragraph')
    return [new Paragraph({ style: 'BodyText', text: block.text, keepNext: isLast, keepLines: isLast })]
  const caption = styled('CaptionLine', block.caption)
  const note = new Paragraph({ style: 'Note', text: block.note ?? '', keepNext: isLast })
  return block.kind === 'chart'
    ? [caption, new Paragraph({ style: 'ChartLine', children: [wordChart(block)] }), note]
    : [caption, wordTable(block), note]
}

/** The imprint stands before the annotation: Word ties a frame to the paragraph after it, which ends the last page. */
function signature(bulletin: Bulletin): Paragraph[] {
  const { issuer, dateLine, annotation } = bulletin
  const indents = signatureIndents(issuer, dateLine)
  const right = { alignment: AlignmentType.RIGHT, keepNext: true, keepLines: true }
  return [
    new Paragraph({
      text: issuer,
      ...right,
      indent: { right: indents.issuer },
      spacing: { before: 2 * LINE_TWIPS, line: LINE_TWIPS, lineRule: 'exact' },
    }),
    new Paragraph({ text: dateLine, ...right, indent: { right: indents.date } }),
    ...imprint(bulletin),
    styled('BodyText', annotation),
  ]
}

/** — 1 —, one character in from the outer edge: right on odd pages, left on even ones. */
const pageNumber = (alignment: 'left' | 'right', { pageNumber: marks }: BulletinWords): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment,
        indent: { left: 280, right: 280 },
        children: [new TextRun({ children: [marks.before, PageNumber.CURRENT, marks.after] })],
      }),
    ],
  })
