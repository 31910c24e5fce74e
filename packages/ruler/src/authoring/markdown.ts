/**
 * 版面 · Markdown: where headings, paragraphs, fences and tables of a plan begin and end, by line.
 *
 * CommonMark and GFM tables decide. What stands inside a line (emphasis, links), and whether prose is quoted or listed,
 * means nothing to a rule, so the parser does not look for it; that also keeps hostile text from costing more than
 * its length. How far a line is indented means nothing either, and is taken away before the parser sees it.
 */
import MarkdownIt from 'markdown-it'
import { codePoints, type SourceLine, sliceLine, trimLine } from './source-line.ts'

/** Lines are counted from 1, `last` is the last line of the block itself. */
export type MarkdownBlock = { readonly first: number; readonly last: number } & (
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'front' | 'paragraph' | 'break' }
  /** The header, the line of dashes, and a line for each row. */
  | { readonly kind: 'table' }
  /** `info` stands after the opening marks; `lastInside` is the opening line where nothing is inside. */
  | { readonly kind: 'fence'; readonly info: string; readonly lastInside: number }
)

const parser = new MarkdownIt('zero').enable(['table', 'fence', 'hr', 'heading', 'lheading'])
parser.core.ruler.enableOnly(['block'])

const DASHES = /^---[ \t]*$/
const INDENTATION = /^[ \t]+/
/** Cells are told apart by a bar, unless a backslash takes its meaning away. */
const CELL_END = /\\[\\|]|\|/g

/** The blocks of a text, given as its lines, in order. */
export function markdownBlocks(texts: readonly string[]): MarkdownBlock[] {
  const frontEnd = DASHES.test(texts[0] ?? '')
    ? texts.findIndex((text, at) => at > 0 && DASHES.test(text))
    : -1
  const seen = texts.map((text, at) => (at <= frontEnd ? '' : text.replace(INDENTATION, '')))
  const blocks: MarkdownBlock[] = frontEnd < 0 ? [] : [{ kind: 'front', first: 1, last: frontEnd + 1 }]
  const tokens = parser.parse(seen.join('\n'), {})
  tokens.forEach(({ type, map, tag, markup, info }, at) => {
    if (map === null) return
    const [first, last] = [map[0] + 1, map[1]]
    const content = tokens[at + 1]?.content ?? ''
    if (type === 'heading_open')
      blocks.push({ kind: 'heading', first, last, depth: Number(tag.slice(1)), text: content })
    else if (type === 'paragraph_open') blocks.push({ kind: 'paragraph', first, last })
    else if (type === 'hr') blocks.push({ kind: 'break', first, last })
    else if (type === 'table_open') blocks.push({ kind: 'table', first, last })
    else if (type === 'fence') {
      const isClosed = last > first && closes(seen[last - 1] ?? '', markup)
      blocks.push({ kind: 'fence', first, last, info: info.trim(), lastInside: isClosed ? last - 1 : last })
    }
  })
  return blocks
}

/** Whether a line is a closing fence: as many marks as opened it or more, and nothing after them. */
const closes = (text: string, markup: string): boolean =>
  /^(`+|~+)[ \t]*$/.exec(text)?.[1]?.startsWith(markup) ?? false

/**
 * The lines inside a fence, one empty line where nothing is. CommonMark takes as much indentation away from them as
 * the fence itself has.
 */
export function insideOf(
  { first, lastInside }: MarkdownBlock & { kind: 'fence' },
  texts: readonly string[],
): SourceLine[] {
  const indentation = indentationOf(texts[first - 1] ?? '')
  const inside = lastInside > first ? texts.slice(first, lastInside) : ['']
  return inside.map((text, at) =>
    sliceLine({ text, line: first + 1 + at, column: 1 }, Math.min(indentation, indentationOf(text))),
  )
}

const indentationOf = (text: string): number => INDENTATION.exec(text)?.[0].length ?? 0

/** The cells of one line of a table, without the white space around them; an empty one stands at the bar before it. */
export function cellsOf(row: SourceLine): SourceLine[] {
  const line = trimLine(row)
  const cells: SourceLine[] = []
  let start = line.text.startsWith('|') ? 1 : 0
  let column = line.column + start
  const addUntil = (end: number): void => {
    const whole = { text: line.text.slice(start, end), line: line.line, column }
    const cell = trimLine(whole)
    cells.push(cell.text === '' ? { ...cell, column: column - 1 } : cell)
    column += codePoints(whole.text) + 1
    start = end + 1
  }
  for (const { 0: found, index } of line.text.matchAll(CELL_END))
    if (found === '|' && index >= start) addUntil(index)
  if (start < line.text.length || cells.length === 0) addUntil(line.text.length)
  return cells
}
