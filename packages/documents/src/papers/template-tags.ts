/**
 * 模板标记 · Template tags: every tag of a template held against the paper's, in the order they stand.
 */
import { IN_CAPITALS } from './element.ts'
import { COMMON_TAGS, type Paper } from './paper.ts'
import { tagsOf } from './shown-values.ts'
import type { TemplateRefusal, TemplateRefusalCode } from './template-refusal.ts'
import type { WordBlock, WordContent, WordParagraph, WordPlace } from './word-content.ts'

/** Which elements a template shows: by the name of their rows, '' for those of the paper itself. */
export interface Used {
  has(rows: string, name: string): boolean
}

/** Conditions within conditions; no paper needs more. */
const DEEPEST = 5
const TAG = /\{([^{}]*)\}/g

interface Opened {
  readonly name: string
  readonly place: WordPlace
  readonly isRows: boolean
}

/** @param nearest the known tag that looks most like one, or the empty text */
export function checkTags(
  content: WordContent,
  paper: Paper,
  nearest: (tag: string) => string,
): { readonly refused: readonly TemplateRefusal[]; readonly used: Used } {
  const { own, rows } = tagsOf(paper.elements)
  const refused: TemplateRefusal[] = []
  const used = new Set<string>()
  let text = ''
  const refuse = (code: TemplateRefusalCode, place: WordPlace, params: Record<string, string>) => {
    refused.push({ code, place, text, params })
  }

  const isCondition = (name: string) =>
    own.has(name) &&
    (paper.elements[name]?.kind === 'flag' || paper.elements[name] === undefined) &&
    !isCapitals(name)
  const isCapitals = (name: string) =>
    name.endsWith(IN_CAPITALS) && own.has(name.slice(0, -IN_CAPITALS.length))
  const rowsWith = (name: string) => [...rows].find(([, columns]) => columns.has(name))?.[0]

  const open = (name: string, place: WordPlace, opened: Opened[]) => {
    const isRows = rows.has(name)
    if (!isRows && !isCondition(name)) {
      if (own.has(name) || rowsWith(name) !== undefined) refuse('tag-not-repeated', place, { tag: name })
      else refuse('tag-unknown', place, { tag: name, nearest: nearest(name) })
    }
    // Rows within rows would stand as often as both multiplied, and so on.
    if (opened.length >= DEEPEST || (isRows && opened.some((one) => one.isRows)))
      refuse('tag-too-deep', place, { tag: name })
    used.add(`:${name}`)
    opened.push({ name, place, isRows })
  }
  const close = (name: string, place: WordPlace, opened: Opened[]) => {
    const last = opened.pop()
    if (last === undefined || (name !== '' && last.name !== name))
      refuse('tag-not-opened', place, { tag: name })
    else if (last.isRows && !sameRow(last.place, place)) refuse('rows-unmarked', place, { tag: last.name })
  }
  const value = (name: string, place: WordPlace, opened: readonly Opened[]) => {
    const within = opened.findLast((one) => one.isRows && rows.get(one.name)?.has(name))
    const plain = withoutCapitals(name, own, within ? (rows.get(within.name) as ReadonlySet<string>) : null)
    if (within) used.add(`${within.name}:${plain}`)
    else if (rows.has(name)) refuse('rows-unmarked', place, { tag: name })
    else if (own.has(name)) used.add(`:${plain}`)
    else if (!(COMMON_TAGS as readonly string[]).includes(name)) {
      const list = rowsWith(name)
      if (list !== undefined) refuse('tag-outside-rows', place, { tag: name, rows: list })
      else refuse('tag-unknown', place, { tag: name, nearest: nearest(name) })
    }
  }

  for (const blocks of [content.blocks, content.others]) {
    const opened: Opened[] = []
    for (const { spans, place } of blocks.flatMap(paragraphsOf)) {
      text = spans.map((span) => span.text).join('')
      if (/[{}｛｝]/.test(text.replace(TAG, ''))) refuse('brace-alone', place, {})
      for (const [, inside = ''] of text.matchAll(TAG)) {
        const name = inside.replace(/^[#/]/, '').trim()
        if (inside.startsWith('#')) open(name, place, opened)
        else if (inside.startsWith('/')) close(name, place, opened)
        else value(name, place, opened)
      }
    }
    text = ''
    for (const { name, place } of opened) refuse('tag-not-closed', place, { tag: name })
  }
  return { refused, used: { has: (list, name) => used.has(`${list}:${name}`) } }
}

/** An amount is shown by its figures or by its capitals. */
function withoutCapitals(
  name: string,
  own: ReadonlySet<string>,
  columns: ReadonlySet<string> | null,
): string {
  const plain = name.endsWith(IN_CAPITALS) ? name.slice(0, -IN_CAPITALS.length) : name
  return (columns ?? own).has(plain) ? plain : name
}

/** Both in one row of one table, or both outside tables. */
const sameRow = ({ part, cell: a }: WordPlace, { part: otherPart, cell: b }: WordPlace): boolean =>
  part === otherPart && a?.table === b?.table && a?.row === b?.row

const paragraphsOf = (block: WordBlock): WordParagraph[] =>
  block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(paragraphsOf)))
