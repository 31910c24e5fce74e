/** 通报（PDF） · Bulletin as a PDF in the layout of official documents, for printing. */
import { type BulletinWords, bulletinWords } from '@oneruler/words/bulletin'
import type { ParagraphStyle, Span } from '../papers/block.ts'
import type { SetBlock, SetTable } from '../papers/fill.ts'
import { paperFonts } from '../papers/paper-fonts.ts'
import { openTypesetter } from '../papers/typesetter.ts'
import type { Block, Bulletin, Table } from './bulletin.ts'

/** The bytes of a .pdf, in the shipped fonts. */
export function renderBulletinPdf(bulletin: Bulletin, words: BulletinWords = bulletinWords.zh): Uint8Array {
  const [issuer, day] = [bulletin.issuer, bulletin.dateLine]
  const blocks: SetBlock[] = [
    styled('masthead', bulletin.masthead),
    styled('number', bulletin.numberLine),
    styled('title', bulletin.title.join('\n')),
    ...(bulletin.addressees === null ? [] : [styled('flush', bulletin.addressees)]),
    styled('body', bulletin.opening),
    ...bulletin.sections.flatMap(({ heading, blocks: inner }) => [
      styled('heading', heading),
      ...inner.flatMap(setBlocks),
    ]),
    styled('right', issuer),
    styled('right', day),
    styled('body', bulletin.annotation),
    { kind: 'imprint', lines: bulletin.distribution, issuer, printed: bulletin.printedLine },
  ]
  const name = words.masthead('').trim()
  const paper = {
    layout: 'official',
    name,
    number: bulletin.numberLine,
    template: '',
    check: '',
    blocks,
  } as const
  return openTypesetter(paperFonts()).pdf([{ paper, code: null }])
}

const spansOf = (text: string, strong = false): Span[] => [{ text, strong }]

const styled = (style: ParagraphStyle, text: string, strong = false): SetBlock => ({
  kind: 'paragraph',
  style,
  spans: spansOf(text, strong),
})

function setBlocks(block: Block): SetBlock[] {
  if (block.kind === 'paragraph') return [styled('body', block.text)]
  const drawn = block.kind === 'chart' ? block : setTable(block)
  return [
    styled('centred', block.caption, true),
    drawn,
    ...(block.note === null ? [] : [styled('note', block.note)]),
  ]
}

const setTable = ({ columns, rows }: Table): SetTable => ({
  kind: 'table',
  widths: columns.map(({ width }) => width),
  heads: 1,
  ruled: true,
  rows: [
    {
      kind: 'head',
      cells: columns.map(({ title }) => ({ spans: spansOf(title), align: 'center', columns: 1 })),
    },
    ...rows.map((cells) => ({
      kind: 'body' as const,
      cells: columns.map(({ align }, index) => ({ spans: spansOf(cells[index] ?? ''), align, columns: 1 })),
    })),
  ],
})
