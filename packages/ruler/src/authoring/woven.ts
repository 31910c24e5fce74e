/**
 * 方案的版面 · Woven page: the Markdown of a plan as blocks a page can set: clauses, prose, tables, rules.
 *
 * A tree of text and nothing else: HTML of the plan stays the text it is, links and pictures give their words.
 * Every block, row and definition knows its line, by which the values of a household find their place beside it.
 */
import type { PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import { LIMITS } from './limits.ts'
import { type Mark, marksOf } from './marks.ts'

export type WovenBlock = { readonly line: number } & (
  | WovenTerms
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'prose'; readonly text: readonly WovenText[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly WovenBlock[])[] }
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

export interface WovenText {
  readonly style: 'plain' | 'strong' | 'emphasis' | 'code'
  readonly text: string
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
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const root = fromMarkdown(text, {
    extensions: [
      gfmTable(),
      frontmatter(),
      { disable: { null: ['blockQuote', 'codeIndented', 'htmlFlow'] } },
    ],
    mdastExtensions: [gfmTableFromMarkdown(), frontmatterFromMarkdown()],
  })
  return blocksOf(root.children)
}

const CAPTION = /^表\s*(?:[一二三四五六七八九十百]+|\d+)\s+\S/u

/** A caption goes to the table under it. */
function blocksOf(nodes: readonly RootContent[]): WovenBlock[] {
  const blocks: WovenBlock[] = []
  for (const node of nodes) {
    const block = blockOf(node)
    if (block === undefined) continue
    const above = blocks.at(-1)
    const caption = above?.kind === 'prose' ? above.text.map(({ text }) => text).join('') : ''
    if (block.kind === 'table' && CAPTION.test(caption)) blocks[blocks.length - 1] = { ...block, caption }
    else blocks.push(block)
  }
  return blocks
}

function blockOf(node: RootContent): WovenBlock | undefined {
  const line = lineOf(node)
  switch (node.type) {
    case 'yaml':
      return { kind: 'terms', line, terms: node.value.split('\n').flatMap(termOf) }
    case 'heading':
      return { kind: 'heading', line, depth: node.depth, text: plainText(node.children) }
    case 'paragraph':
      return { kind: 'prose', line, text: textsOf(node.children, 'plain') }
    case 'list':
      return {
        kind: 'list',
        line,
        ordered: node.ordered === true,
        items: node.children.map(({ children }) => blocksOf(children)),
      }
    case 'table':
      return tableOf(node, line)
    case 'code':
      return node.lang == null
        ? { kind: 'verbatim', line, text: node.value }
        : {
            kind: 'rules',
            line,
            word: node.lang,
            condition: node.meta ?? '',
            definitions: definitionsOf(node.value.split('\n'), line + 1),
          }
    default:
      return undefined
  }
}

function tableOf({ align, children }: Table, line: number): WovenBlock {
  const [head, ...rows] = children.map((row) => ({
    cells: row.children.map((cell) => plainText(cell.children)),
    line: lineOf(row),
  }))
  const columns = (head?.cells ?? []).map((title, at) => ({ title, align: align?.[at] ?? ('left' as const) }))
  return { kind: 'table', line, caption: null, columns, rows }
}

/** `签约期: 2018-08-26 至 2018-09-04`; the head of a plan is a flat list of such lines. */
function termOf(line: string): { readonly name: string; readonly text: string }[] {
  const [, name, text] = /^([^:：#\s][^:：]*)[:：]\s*(.+)$/.exec(line) ?? []
  return name === undefined || text === undefined ? [] : [{ name: name.trim(), text: text.trim() }]
}

const NAME_DEFINED = /^([\p{L}\p{Nd}_]+)\s*[=＝〔]/u

function definitionsOf(lines: readonly string[], first: number): WovenDefinition[] {
  const starts = lines.flatMap((text, at) => (at === 0 || NAME_DEFINED.test(text) ? [at] : []))
  return starts.map((start, at) => {
    const own = lines.slice(start, starts[at + 1] ?? lines.length)
    return {
      name: NAME_DEFINED.exec(own[0] ?? '')?.[1] ?? null,
      line: first + start,
      lines: own.map(marksOf),
    }
  })
}

function textsOf(nodes: readonly PhrasingContent[], style: WovenText['style']): WovenText[] {
  return nodes.flatMap((node) => {
    if (node.type === 'strong' || node.type === 'emphasis') return textsOf(node.children, node.type)
    if (node.type === 'inlineCode') return [{ style: 'code' as const, text: node.value }]
    return [{ style, text: plainText([node]) }]
  })
}

const plainText = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if ('children' in node) return plainText(node.children as readonly PhrasingContent[])
      if ('value' in node) return node.value
      if (node.type === 'break') return '\n'
      return 'alt' in node ? (node.alt ?? '') : ''
    })
    .join('')

const lineOf = (node: { readonly position?: { readonly start: { readonly line: number } } | undefined }) =>
  node.position?.start.line ?? 1
