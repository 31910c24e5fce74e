/**
 * 块 · Blocks: the Markdown of a plan as front matter, fences, tables and prose, each with its place.
 *
 * CommonMark and GFM tables decide where a block begins and ends. What stands inside a line (emphasis, links),
 * and whether prose is quoted or listed, means nothing to a rule, so the parser does not look for it; that also
 * keeps hostile text from costing more than its length.
 */
import type { Nodes, RootContent, Table, TableCell } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Report } from '../diagnostic.ts'
import { NOWHERE } from '../diagnostic.ts'
import type { Place } from '../place.ts'
import type { Clause } from '../plan.ts'
import { fold } from './fold.ts'
import { LIMITS } from './limits.ts'
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

/** What the parser does not look for. */
export const LEFT_ALONE = [
  ...['attention', 'autolink', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText', 'htmlFlow'],
  ...['labelEnd', 'labelStartImage', 'labelStartLink', 'definition', 'characterEscape', 'codeIndented'],
  ...['blockQuote', 'list'],
]

const OPENING = /^\s*(?:```+|~~~+)\s*(\S+)/u

const NO_BLOCKS: Blocks = { front: null, fences: [], tables: [], clauses: [] }
const CAPTION = /^[×_]*表\s*(?:[一二三四五六七八九十百]+|\d+)\s+\S/u
/** 表三：名称, 附表五, 表四名称 */
const NEARLY_A_CAPTION = /^[×_]*附?表\s*(?:[一二三四五六七八九十百]+|\d+)/u
/** A cell or header that is bold or slanted as a whole. */
const EMPHASISED = /^(\*\*|__|\*)(?=\S)(.*\S)\1$/u
/** A rule that stands in a quote, a list or too far right, where it would be overlooked. */
const NESTED = /^(?:\s*(?:>|[-+*]\s|\d{1,9}[.)]\s)[\s>]*|\s{4,})(?:```+|~~~+)\s*(\S+)/u

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
  const root = fromMarkdown(markdown, {
    extensions: [gfmTable(), frontmatter(), { disable: { null: LEFT_ALONE } }],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown()],
  })
  return new BlockReader(texts, report).read(root.children)
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

  read(nodes: readonly RootContent[]): Blocks {
    let front: Blocks['front'] = null
    nodes.forEach((node, index) => {
      const before = nodes[index - 1]
      if (node.type === 'yaml') front = { yaml: node.value, line: lineOf(node) + 1 }
      else if (node.type === 'heading') this.#openClause(lineOf(node), endOf(node), node.depth)
      else if (node.type === 'code') this.#addFence(node.lang ?? '', lineOf(node), node.value)
      else if (node.type === 'table') this.#addTable(node, before)
      else if (node.type === 'paragraph') this.#addProse(lineOf(node), endOf(node))
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

  #addFence(language: string, line: number, value: string): void {
    const opening = this.#line(line)
    const word = fold(language)
    if (word === '') return
    const at = opening.text.indexOf(language)
    const place = placeOf(sliceLine(opening, at, at + language.length))
    if (!isFenceWord(word)) {
      const near = FENCES.find((known) => sharesACharacter(known, word))
      if (near === undefined) return
      // Read as what it is near to, so that what rests on it is not called unknown.
      this.#report('E201-block', place, { name: word, near })
      this.#addFenceOf(near, sliceLine(opening, opening.text.length), line, value, place)
      return
    }
    this.#addFenceOf(word, trimLine(sliceLine(opening, at + language.length)), line, value, place)
  }

  #addFenceOf(word: FenceWord, rest: SourceLine, line: number, value: string, place: Place): void {
    const texts = value.split('\n')
    const opened = texts.findIndex((text) => isFenceWord(OPENING.exec(fold(text))?.[1] ?? ''))
    if (opened >= 0) this.#report('E104-unclosed', place, { word, line: String(line + 1 + opened) })
    const end = texts.findIndex((text) => opened >= 0 && /^(?:#|```|~~~)/.test(text))
    const lines = (end < 0 ? texts : texts.slice(0, end)).map((text, index): SourceLine => {
      const whole = this.#line(line + 1 + index)
      // CommonMark takes away the indentation of the fence itself.
      return sliceLine(whole, whole.text.length - text.length)
    })
    this.#fences.push({ kind: 'fence', word, rest, lines, clause: this.#clause.title, place })
  }

  #addTable(node: Table, before: RootContent | undefined): void {
    const rows = node.children.map((row) => row.children.map((cell) => this.#cell(cell, lineOf(row))))
    const [header = [], ...body] = rows
    const place = placeOf(trimLine(this.#line(lineOf(node))))
    const above = this.#lineAbove(before, lineOf(node))
    const caption = above && CAPTION.test(fold(above.text)) ? above : null
    const nearlyCaption = above && caption === null && NEARLY_A_CAPTION.test(fold(above.text)) ? above : null
    const { title: clause } = this.#clause
    this.#tables.push({ kind: 'table', caption, nearlyCaption, header, rows: body, clause, place })
  }

  #cell({ children, position }: TableCell, line: number): SourceLine {
    const whole = this.#line(line)
    const start = children[0]?.position?.start.column ?? position?.start.column ?? 1
    const end = children[children.length - 1]?.position?.end.column ?? start
    const cell = trimLine(sliceLine(whole, start - 1, end - 1))
    const [, marks = ''] = EMPHASISED.exec(cell.text) ?? []
    return sliceLine(cell, marks.length, cell.text.length - marks.length)
  }

  #lineAbove(before: RootContent | undefined, line: number): SourceLine | null {
    return before?.type === 'paragraph' && endOf(before) >= line - 2
      ? trimLine(this.#line(endOf(before)))
      : null
  }
}

const isFenceWord = (word: string): word is FenceWord => FENCES.some((known) => known === word)

const sharesACharacter = (a: string, b: string): boolean =>
  codePoints(b) <= 4 && [...a].filter((one) => b.includes(one)).length >= codePoints(a) - 1

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1
const endOf = (node: Nodes): number => node.position?.end.line ?? 1
