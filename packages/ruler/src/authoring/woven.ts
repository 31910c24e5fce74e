/**
 * 方案的版面 · Woven page: the Markdown of a plan as blocks a page can set: clauses, prose, tables, rules.
 *
 * A tree of text and nothing else: HTML of the plan stays the text it is, links and pictures give their words.
 * Every block, row and definition knows its line, by which the values of a household find their place beside it.
 */
import { LIMITS } from './limits.ts'
import { cellsOf, insideOf, type MarkdownBlock, markdownBlocks } from './markdown.ts'
import { type Mark, marksOf } from './marks.ts'
import { plainText, pointsOf, type WovenText, wovenText } from './woven-text.ts'

export type WovenBlock = { readonly line: number } & (
  | WovenTerms
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'prose'; readonly text: readonly WovenText[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly WovenText[])[] }
  | WovenTable
  | WovenRules
  /** A fence that is no rule of the plan. */
  | { readonly kind: 'verbatim'; readonly text: string }
)

/** What the head of the plan states: 签约期, 生效比例 … */
export interface WovenTerms {
  readonly kind: 'terms'
  readonly terms: readonly { readonly name: string; readonly text: string }[]
}

export interface WovenTable {
  readonly kind: 'table'
  /** 表五 签约奖励标准; null without. */
  readonly caption: string | null
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'center' | 'right' }[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[]
}

export interface WovenRules {
  readonly kind: 'rules'
  /** 公式, 补偿项 …; `condition` is what follows the word. */
  readonly word: string
  readonly condition: string
  readonly definitions: readonly WovenDefinition[]
}

/** A name with its formula; of what defines no name (算例, 断言), all of it. */
export interface WovenDefinition {
  readonly name: string | null
  readonly line: number
  readonly lines: readonly (readonly Mark[])[]
}

/** Nothing where the text is longer than a plan may be. */
export function weavePlan(markdown: string): WovenBlock[] {
  if (markdown.length > LIMITS.characters) return []
  const texts = markdown
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  return blocksOf(markdownBlocks(texts).flatMap((block) => blockOf(block, texts) ?? []))
}

const CAPTION = /^表\s*(?:[一二三四五六七八九十百]+|\d+)\s+\S/u

/** A caption goes to the table under it. */
function blocksOf(all: readonly WovenBlock[]): WovenBlock[] {
  const blocks: WovenBlock[] = []
  for (const block of all) {
    const above = blocks.at(-1)
    const caption = above?.kind === 'prose' ? above.text.map(({ text }) => text).join('') : ''
    if (block.kind === 'table' && CAPTION.test(caption)) blocks[blocks.length - 1] = { ...block, caption }
    else blocks.push(block)
  }
  return blocks
}

function blockOf(block: MarkdownBlock, texts: readonly string[]): WovenBlock | undefined {
  const { first: line, last } = block
  switch (block.kind) {
    case 'front':
      return { kind: 'terms', line, terms: texts.slice(line, last - 1).flatMap(termOf) }
    case 'break':
      return undefined
    case 'heading':
      return { kind: 'heading', line, depth: block.depth, text: plainText(block.text) }
    case 'paragraph': {
      const written = texts
        .slice(line - 1, last)
        .map(withoutSpace)
        .join('\n')
      const points = pointsOf(written)
      return points ? { kind: 'list', line, ...points } : { kind: 'prose', line, text: wovenText(written) }
    }
    case 'table':
      return tableOf(line, texts.slice(line - 1, last))
    case 'fence': {
      const inside = insideOf(block, texts).map(({ text }) => text)
      const [, word = '', condition = ''] = /^(\S+)\s*(.*)$/u.exec(block.info) ?? []
      if (word === '') return { kind: 'verbatim', line, text: inside.join('\n') }
      return { kind: 'rules', line, word, condition, definitions: definitionsOf(word, inside, line + 1) }
    }
  }
}

const withoutSpace = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/g, '')

function tableOf(line: number, texts: readonly string[]): WovenBlock {
  const cellsAt = (at: number): string[] =>
    cellsOf({ text: texts[at] ?? '', line: line + at, column: 1 }).map(({ text }) => text)
  const aligns = cellsAt(1).map(alignOf)
  const columns = cellsAt(0).map((title, at) => ({ title: plainText(title), align: aligns[at] ?? 'left' }))
  const rows = texts.slice(2).map((_, at) => ({ cells: cellsAt(at + 2).map(plainText), line: line + at + 2 }))
  return { kind: 'table', line, caption: null, columns, rows }
}

/** `:--`, `--:` or `:-:` under the title of a column. */
function alignOf(dashes: string): WovenTable['columns'][number]['align'] {
  if (!dashes.endsWith(':')) return 'left'
  return dashes.startsWith(':') ? 'center' : 'right'
}

/** `签约期: 2018-08-26 至 2018-09-04`; the head of a plan is a flat list of such lines. */
function termOf(line: string): { readonly name: string; readonly text: string }[] {
  const [, name, text] = /^([^:：#\s][^:：]*)[:：]\s*(.+)$/.exec(line) ?? []
  return name === undefined || text === undefined ? [] : [{ name: name.trim(), text: text.trim() }]
}

const DEFINING: readonly string[] = ['公式', '补偿项', '另付项']
const NAME_DEFINED = /^([\p{L}\p{Nd}_]+)\s*[=＝〔]/u

function definitionsOf(word: string, lines: readonly string[], first: number): WovenDefinition[] {
  const nameIn = (text: string): string | undefined =>
    DEFINING.includes(word) ? NAME_DEFINED.exec(text)?.[1] : undefined
  const starts = lines.flatMap((text, at) => (at === 0 || nameIn(text) !== undefined ? [at] : []))
  return starts.map((start, at) => {
    const own = lines.slice(start, starts[at + 1] ?? lines.length)
    return {
      name: nameIn(own[0] ?? '') ?? null,
      line: first + start,
      lines: own.map(marksOf),
    }
  })
}
