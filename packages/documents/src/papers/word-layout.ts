/**
 * Word 版式 · Word layout: the page and the named styles of a paper's Word template.
 *
 * Official papers have those of the bulletin (GB/T 9704). The styles are how a template that the office has edited is
 * read back: whatever looks they are given, their names say what a paragraph is.
 */
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx'
import { DEFAULTS, FONTS, PAGE, STYLES } from '../bulletin/official-layout.ts'
import type { ParagraphStyle } from './block.ts'
import type { Layout } from './paper.ts'

/** The style of Word by that of a block, and back. */
export const WORD_STYLES: Readonly<Record<ParagraphStyle, string>> = {
  masthead: 'Masthead',
  number: 'Number',
  title: 'DocumentTitle',
  flush: 'Addressees',
  body: 'BodyText',
  heading: 'Heading1',
  centred: 'CaptionLine',
  right: 'Signed',
  note: 'Note',
}

export const TABLE_STYLE = 'TableText'
export const TABLE_HEAD_STYLE = 'TableHead'

export interface WordLayout {
  readonly page: NonNullable<typeof PAGE>
  readonly defaults: typeof DEFAULTS
  readonly styles: readonly IParagraphStyleOptions[]
  /** Of the text, in twips. */
  readonly width: number
}

const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

const signed: IParagraphStyleOptions = {
  id: WORD_STYLES.right,
  name: '署名',
  paragraph: { alignment: AlignmentType.RIGHT, indent: { right: mm(12) }, keepLines: true },
}

const official: WordLayout = {
  page: PAGE,
  defaults: DEFAULTS,
  styles: [...STYLES, signed],
  width: mm(156),
}

const face = (font: { readonly name: string }) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: font.name,
})

/** Sizes in half points, the line in twips. */
function smaller(
  size: number,
  line: number,
  align: 'left' | 'center',
  page: WordLayout['page'],
  width: number,
): WordLayout {
  const style = (
    id: string,
    name: string,
    others: Omit<IParagraphStyleOptions, 'id' | 'name'> = {},
  ): IParagraphStyleOptions => ({ id, name, quickFormat: true, ...others })
  const bold = face(FONTS.heading)
  const alignment = align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER
  return {
    page,
    width,
    defaults: {
      run: { ...DEFAULTS.run, font: face(FONTS.pageNumber), size },
      paragraph: {
        ...DEFAULTS.paragraph,
        spacing: { line, lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 },
      },
    } as unknown as typeof DEFAULTS,
    styles: [
      style(WORD_STYLES.masthead, '版头', {
        paragraph: { alignment },
        run: { font: face(FONTS.title), size: 52 },
      }),
      style(WORD_STYLES.number, '编号', {
        paragraph: { alignment: align === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT },
        run: { size: size - 2 },
      }),
      style(WORD_STYLES.title, '标题', {
        paragraph: { alignment, spacing: { before: 80, after: 200, line: 480 } },
        run: { font: face(FONTS.title), size: 40 },
      }),
      style(WORD_STYLES.flush, '顶格'),
      style(WORD_STYLES.body, '正文', {
        paragraph: { indent: { firstLine: 2 * size * 10, firstLineChars: 200 } },
      }),
      style(WORD_STYLES.heading, 'heading 1', {
        basedOn: 'Normal',
        paragraph: { keepNext: true, outlineLevel: 0, spacing: { before: 60 } },
        run: { font: bold },
      }),
      style(WORD_STYLES.centred, '居中', {
        paragraph: { alignment: AlignmentType.CENTER },
        run: { font: bold },
      }),
      style(WORD_STYLES.note, '注', {
        run: { size: size - 3 },
        paragraph: { spacing: { before: 60, after: 60 } },
      }),
      signed,
      style(TABLE_STYLE, '表文', { run: { size: size - 2 }, paragraph: { spacing: { line: 260 } } }),
      style(TABLE_HEAD_STYLE, '表头', {
        run: { font: bold, size: size - 2 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 260 } },
      }),
    ],
  }
}

const margins = (top: number, right: number, bottom: number, left: number) => ({
  top: mm(top),
  right: mm(right),
  bottom: mm(bottom),
  left: mm(left),
  header: mm(10),
  footer: mm(10),
  gutter: 0,
})

export const WORD_LAYOUTS: Readonly<Record<Layout, WordLayout>> = {
  official,
  form: smaller(
    22,
    380,
    'center',
    { page: { size: { width: mm(210), height: mm(297) }, margin: margins(22, 20, 22, 25) } },
    mm(165),
  ),
  posting: smaller(
    21,
    340,
    'left',
    {
      page: {
        // The writer turns the two where the page lies across.
        size: { width: mm(210), height: mm(297), orientation: 'landscape' },
        margin: margins(16, 14, 17, 14),
      },
    },
    mm(269),
  ),
}
