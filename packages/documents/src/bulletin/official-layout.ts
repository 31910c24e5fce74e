/**
 * 公文格式 · Official layout: the page, fonts and paragraph styles of GB/T 9704-2012, for Word.
 *
 * A4, margins 37, 28, 35, 26 mm, 22 lines of 28 characters. Line pitch 225 mm / 22 = 28.99 pt, written 28.95 pt so
 * that the 22nd line does not fall to the next page. Sizes: 2号 22 pt, 3号 16 pt, 4号 14 pt, 小四 12 pt.
 */
import { AlignmentType, type IParagraphStyleOptions, type ISectionOptions, LineRuleType } from 'docx'

/** The faces the standard names, with the one every Chinese Windows has instead. They are named, not embedded. */
export const FONTS = {
  title: { name: '方正小标宋简体', otherwise: '宋体' },
  body: { name: '仿宋_GB2312', otherwise: '仿宋' },
  heading: { name: '黑体', otherwise: 'SimHei' },
  subheading: { name: '楷体_GB2312', otherwise: '楷体' },
  pageNumber: { name: '宋体', otherwise: 'SimSun' },
} as const

const RED = 'D7000F'
export const LINE_TWIPS = 579
const CHARACTER_TWIPS = 320
/**
 * A quarter of a point less brings 28 characters of 16 pt into 156 mm. A grid would do the same for lines and
 * characters, but programs disagree on what it means in tables.
 */
const TIGHTENED = -5
const TEXT_WIDTH_POINTS = 442

const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** 版心: what the margins leave. */
export const TEXT_WIDTH_TWIPS = mm(210 - 28 - 26)

export const PAGE: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: mm(210), height: mm(297) },
    // The page number's line ends 22 mm above the edge, so that it begins 7 mm below the text.
    margin: {
      top: mm(37),
      left: mm(28),
      bottom: mm(35),
      right: mm(26),
      header: mm(15),
      footer: mm(22),
      gutter: 0,
    },
  },
}

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 })
const face = (font: { readonly name: string }) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: font.name,
})
const indented = { firstLine: 2 * CHARACTER_TWIPS, firstLineChars: 200 }

/** The height of a line of the imprint. */
export const IMPRINT_TWIPS = 480

/** Half points, as Word counts. */
const size = { two: 44, three: 32, four: 28, smallFour: 24 }

export const DEFAULTS = {
  run: {
    font: face(FONTS.body),
    size: size.three,
    color: '000000',
    language: { value: 'en-US', eastAsia: 'zh-CN' },
  },
  paragraph: { spacing: exactly(LINE_TWIPS), alignment: AlignmentType.BOTH },
}

/** By id. The office that goes on writing finds them in Word by their Chinese names. */
export const STYLES: readonly IParagraphStyleOptions[] = [
  {
    id: 'BodyText',
    name: '公文正文',
    quickFormat: true,
    paragraph: { indent: indented },
    run: { characterSpacing: TIGHTENED },
  },
  { id: 'Addressees', name: '主送', next: 'BodyText', run: { characterSpacing: TIGHTENED } },
  {
    id: 'Masthead',
    name: '版头',
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exactly(1100), before: mm(35) } },
    run: { font: face(FONTS.title), color: RED },
  },
  {
    id: 'Number',
    name: '期号',
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { ...exactly(LINE_TWIPS), before: LINE_TWIPS },
      border: { bottom: { style: 'single', size: 18, space: 11, color: RED } },
    },
  },
  {
    id: 'DocumentTitle',
    name: '公文标题',
    next: 'BodyText',
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { ...exactly(700), before: 2 * LINE_TWIPS, after: LINE_TWIPS },
    },
    run: { font: face(FONTS.title), size: size.two },
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    paragraph: { indent: indented, keepNext: true, outlineLevel: 0 },
    run: { font: face(FONTS.heading) },
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    paragraph: { indent: indented, keepNext: true, outlineLevel: 1 },
    run: { font: face(FONTS.subheading) },
  },
  {
    id: 'CaptionLine',
    name: '图表标题',
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    run: { font: face(FONTS.heading), size: size.four },
  },
  { id: 'TableText', name: '表文', paragraph: { spacing: exactly(440) }, run: { size: size.four } },
  {
    id: 'TableHead',
    name: '表头',
    basedOn: 'TableText',
    paragraph: { alignment: AlignmentType.CENTER },
    run: { font: face(FONTS.heading), size: size.smallFour },
  },
  {
    id: 'Note',
    name: '表注',
    paragraph: { spacing: { ...exactly(400), before: 80, after: 120 } },
    run: { size: size.smallFour },
  },
  // Exact spacing would cut the chart to one line.
  {
    id: 'ChartLine',
    name: '图',
    paragraph: {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { line: 240, lineRule: LineRuleType.AUTO },
    },
  },
  {
    id: 'PageNumber',
    name: '页码',
    paragraph: { spacing: exactly(300) },
    run: { font: face(FONTS.pageNumber), size: size.four },
  },
  { id: 'Imprint', name: '版记', paragraph: { spacing: exactly(IMPRINT_TWIPS) }, run: { size: size.four } },
]

/** The masthead fills the line and is no larger than 48 pt. In half points. */
export const mastheadSize = (text: string): number =>
  2 * Math.min(48, Math.floor(TEXT_WIDTH_POINTS / text.length))

/** 署名居中于成文日期: the right indents of both, in twips; the date's is 4 characters. */
export function signatureIndents(issuer: string, date: string): { issuer: number; date: number } {
  const dateIndent = 4 * CHARACTER_TWIPS
  const centred = dateIndent + (width(date) - width(issuer)) / 2
  return { issuer: Math.max(CHARACTER_TWIPS, Math.round(centred)), date: dateIndent }
}

/** Digits and Latin letters are half as wide as a Chinese character. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (character < '\u0100' ? CHARACTER_TWIPS / 2 : CHARACTER_TWIPS),
    0,
  )
