/**
 * 块 · Blocks: the Markdown of a plan as front matter, fences, tables and prose, each with its place.
 */
import type { Report } from '../diagnostic.ts'
import { NOWHERE } from '../diagnostic.ts'
import type { Place } from '../place.ts'
import type { Clause } from '../plan.ts'
import { fold } from './fold.ts'
import { LIMITS } from './limits.ts'
import { cellsOf, insideOf, type MarkdownBlock, markdownBlocks } from './markdown.ts'
import { codePoints, placeOf, type SourceLine, sliceLine, trimLine } from './source-line.ts'

export const FENCES = ['事实', '公式', '补偿项', '另付项', '前提', '算例', '断言'] as const
export type FenceWord = (typeof FENCES)[number]

export interface Fence {
  readonly kind: 'fence'
  readonly word: FenceWord
  /** What follows the word: `当 补偿方式 = 货币补偿`. */
  readonly rest: SourceLine
  readonly lines: readonly SourceLine[]
  readonly clause: string
  readonly place: Place
}

export interface RawTable {
  readonly kind: 'table'
  readonly caption: SourceLine | null
  /** What stands above it as a caption would, and is none. */
  readonly nearlyCaption: SourceLine | null
  readonly header: readonly SourceLine[]
  readonly rows: readonly (readonly SourceLine[])[]
  readonly clause: string
  readonly place: Place
}

export interface Blocks {
  /** The YAML between the `---` lines, with the line it begins on. */
  readonly front: { readonly yaml: string; readonly line: number } | null
  readonly fences: readonly Fence[]
  readonly tables: readonly RawTable[]
  readonly clauses: readonly Clause[]
}

const OPENING = /^\s*(?:```+|~~~+)\s*(\S+)/u

const NO_BLOCKS: Blocks = { front: null, fences: [], tables: [], clauses: [] }
const CAPTION = /^[×_]*表\s*(?:[一二三四五六七八九十百]+|\d+)\s+\S/u
/** 表三：名称, 附表五, 表四名称 */
const NEARLY_A_CAPTION = /^[×_]*附?表\s*(?:[一二三四五六七八九十百]+|\d+)/u
/** A cell or header that is bold or slanted as a whole. */
const EMPHASISED = /^(\*\*|__|\*)(?=\S)(.*\S)\1$/u
/** A rule that stands in a quote, a list or too far right, where it would be overlooked; of a folded line. */
const NESTED = /^(?:\s*(?:>|[−+×]\s|\d{1,9}[.)]\s)[\s>]*|\s{4,})(?:```+|~~~+)\s*(\S+)/u

/** The blocks of a text whose lines end in LF; nothing but E107 where it is too long. */
export function readBlocks(markdown: string, report: Report): Blocks {
  const texts = markdown.split('\n')
  if (markdown.length > LIMITS.characters || texts.length > LIMITS.lines) {
    report('E107', NOWHERE, { what: 'text', limit: String(LIMITS.characters) })
    return NO_BLOCKS
  }
  const tooLong = texts.findIndex((text) => text.length > LIMITS.lineLength)
  if (tooLong >= 0) {
    report(
      'E107',
      { line: tooLong + 1, column: 1, length: 1 },
      { what: 'line', limit: String(LIMITS.lineLength) },
    )
    return NO_BLOCKS
  }
  return new BlockReader(texts, report).read(markdownBlocks(texts))
}

type OpenClause = Clause & { readonly prose: { text: string; line: number }[] }

class BlockReader {
  readonly #texts: readonly string[]
  readonly #report: Report
  readonly #fences: Fence[] = []
  readonly #tables: RawTable[] = []
  readonly #clauses: {
    title: string
    depth: number
    line: number
    prose: { text: string; line: number }[]
  }[] = [{ title: '', depth: 0, line: 1, prose: [] }]

  constructor(texts: readonly string[], report: Report) {
    this.#texts = texts
    this.#report = report
  }

  read(blocks: readonly MarkdownBlock[]): Blocks {
    let front: Blocks['front'] = null
    blocks.forEach((block, index) => {
      const { kind, first, last } = block
      if (kind === 'front') front = { yaml: this.#texts.slice(first, last - 1).join('\n'), line: first + 1 }
      else if (kind === 'heading') this.#openClause(first, last, block.depth)
      else if (kind === 'fence') this.#addFence(block.info, first, insideOf(block, this.#texts))
      else if (kind === 'table') this.#addTable(first, last, blocks[index - 1])
      else if (kind === 'paragraph') this.#addProse(first, last)
    })
    const first = this.#texts.findIndex((text) => text.trim() !== '')
    if (front === null && this.#texts[first]?.trim() === '---')
      this.#report('E104-front', placeOf(trimLine(this.#line(first + 1))))
    return { front, fences: this.#fences, tables: this.#tables, clauses: this.#clauses }
  }

  get #clause(): OpenClause {
    return this.#clauses[this.#clauses.length - 1] as OpenClause
  }

  #line(number: number): SourceLine {
    return { text: this.#texts[number - 1] ?? '', line: number, column: 1 }
  }

  #openClause(first: number, last: number, depth: number): void {
    const title = fold(this.#line(first).text).replace(/^\s*#+\s*|\s*#*\s*$/g, '')
    this.#clauses.push({ title: title.replace(/\s+/g, ' '), depth, line: first, prose: [] })
    if (last > first + 1) this.#addProse(first + 1, last - 1)
  }

  #addProse(first: number, last: number): void {
    for (let line = first; line <= last; line++) {
      const source = this.#line(line)
      const word = NESTED.exec(fold(source.text))?.[1]
      if (word !== undefined && isFenceWord(word)) {
        this.#report('E104-nested', placeOf(trimLine(source)), { word })
      }
      this.#clause.prose.push({ text: source.text, line })
    }
  }

  #addFence(info: string, line: number, inside: readonly SourceLine[]): void {
    const opening = this.#line(line)
    const [language = ''] = info.split(/[ \t]/, 1)
    const word = fold(language)
    if (word === '') return
    const at = opening.text.indexOf(language)
    const place = placeOf(sliceLine(opening, at, at + language.length))
    if (!isFenceWord(word)) {
      const near = FENCES.find((known) => sharesACharacter(known, word))
      if (near === undefined) return
      // Read as what it is near to, so that what rests on it is not called unknown.
      this.#report('E201-block', place, { name: word, near })
      this.#addFenceOf(near, sliceLine(opening, opening.text.length), line, inside, place)
      return
    }
    this.#addFenceOf(word, trimLine(sliceLine(opening, at + language.length)), line, inside, place)
  }

  #addFenceOf(
    word: FenceWord,
    rest: SourceLine,
    line: number,
    inside: readonly SourceLine[],
    place: Place,
  ): void {
    const opened = inside.findIndex(({ text }) => isFenceWord(OPENING.exec(fold(text))?.[1] ?? ''))
    if (opened >= 0) this.#report('E104-unclosed', place, { word, line: String(line + 1 + opened) })
    const end = inside.findIndex(({ text }) => opened >= 0 && /^(?:#|```|~~~)/.test(text))
    const lines = end < 0 ? inside : inside.slice(0, end)
    this.#fences.push({ kind: 'fence', word, rest, lines, clause: this.#clause.title, place })
  }

  #addTable(first: number, last: number, before: MarkdownBlock | undefined): void {
    const rowAt = (line: number): SourceLine[] => cellsOf(this.#line(line)).map(withoutEmphasis)
    const rows = Array.from({ length: last - first - 1 }, (_, at) => rowAt(first + 2 + at))
    const place = placeOf(trimLine(this.#line(first)))
    const above = this.#lineAbove(before, first)
    const caption = above && CAPTION.test(fold(above.text)) ? above : null
    const nearlyCaption = above && caption === null && NEARLY_A_CAPTION.test(fold(above.text)) ? above : null
    const { title: clause } = this.#clause
    this.#tables.push({ kind: 'table', caption, nearlyCaption, header: rowAt(first), rows, clause, place })
  }

  #lineAbove(before: MarkdownBlock | undefined, line: number): SourceLine | null {
    return before?.kind === 'paragraph' && before.last >= line - 2 ? trimLine(this.#line(before.last)) : null
  }
}

function withoutEmphasis(cell: SourceLine): SourceLine {
  const [, marks = ''] = EMPHASISED.exec(cell.text) ?? []
  return sliceLine(cell, marks.length, cell.text.length - marks.length)
}

const isFenceWord = (word: string): word is FenceWord => FENCES.some((known) => known === word)

const sharesACharacter = (a: string, b: string): boolean =>
  codePoints(b) <= 4 && [...a].filter((one) => b.includes(one)).length >= codePoints(a) - 1
