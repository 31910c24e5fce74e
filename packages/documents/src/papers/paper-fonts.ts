/**
 * 字体 · Paper fonts: the faces that papers are set in, and which signs they can show.
 *
 * Shipped are two weights of Noto Serif SC and the rare ideographs that names need; an office may add its own, such
 * as one it has drawn for a name (造字). A sign that none can show refuses the paper: a box in place of a name is
 * no name.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface PaperFonts {
  /** In the order they are asked. */
  readonly families: readonly string[]
  readonly bytes: readonly Buffer[]
  /** The signs of a text that no font shows, each once. */
  missing(text: string): string[]
}

const FOLDER = join(import.meta.dirname, '../../fonts')
const SHIPPED = [
  { family: 'Noto Serif SC', file: 'NotoSerifSC-Regular.ttf' },
  { family: 'Noto Serif SC', file: 'NotoSerifSC-Bold.ttf' },
  { family: 'Noto Serif CJK SC', file: 'NotoSerifCJKsc-Rare.otf' },
] as const

export interface OwnFont {
  readonly family: string
  readonly bytes: Uint8Array
}

let shipped: PaperFonts | undefined

/** @param own TrueType or OpenType faces of the office, asked last. */
export function paperFonts(own: readonly OwnFont[] = []): PaperFonts {
  if (own.length > 0) return fontsOf([...shippedFaces(), ...own])
  shipped ??= fontsOf(shippedFaces())
  return shipped
}

const shippedFaces = (): OwnFont[] =>
  SHIPPED.map(({ family, file }) => ({ family, bytes: readFileSync(join(FOLDER, file)) }))

function fontsOf(faces: readonly OwnFont[]): PaperFonts {
  const bytes = faces.map((face) => Buffer.from(face.bytes))
  const ranges = bytes.flatMap(codePointRanges)
  const known = new Map<number, boolean>()
  const isShown = (code: number): boolean => {
    const before = known.get(code)
    if (before !== undefined) return before
    const isThere = code < 0x20 || ranges.some(([first, last]) => code >= first && code <= last)
    known.set(code, isThere)
    return isThere
  }
  return {
    families: [...new Set(faces.map(({ family }) => family))],
    bytes,
    missing: (text) => [...new Set(text)].filter((sign) => !isShown(sign.codePointAt(0) as number)),
  }
}

type Range = readonly [first: number, last: number]

/** What a face's `cmap` maps, from its subtable of format 12, or of 4 where it has no other (OpenType 1.9). */
function codePointRanges(font: Buffer): Range[] {
  const cmap = tableAt(font, 'cmap')
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * index)
    return { at, format: font.readUInt16BE(at) }
  })
  const full = subtables.find(({ format }) => format === 12)
  if (full) return groupsOf(font, full.at)
  const basic = subtables.find(({ format }) => format === 4)
  return basic ? segmentsOf(font, basic.at) : []
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + 16 * index
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}

const groupsOf = (font: Buffer, at: number): Range[] =>
  Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })

function segmentsOf(font: Buffer, at: number): Range[] {
  const doubled = font.readUInt16BE(at + 6)
  return Array.from({ length: doubled / 2 }, (_, index): Range => {
    const last = font.readUInt16BE(at + 14 + 2 * index)
    return [font.readUInt16BE(at + 16 + doubled + 2 * index), last]
  }).filter(([first]) => first !== 0xffff)
}
