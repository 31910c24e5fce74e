/**
 * 记号的色 · Marks: a line of a rule cut into pieces a page can colour: words of the language, units, the rest.
 */
import { UNIT_WORDS } from '../measure.ts'
import { AGGREGATES, FUNCTIONS } from './parse-expression.ts'
import { KEYWORDS } from './tokens.ts'

export interface Mark {
  readonly kind: 'word' | 'unit' | 'plain'
  readonly text: string
}

const WORDS: ReadonlySet<string> = new Set([...KEYWORDS, ...AGGREGATES, ...FUNCTIONS])
const UNIT = `(?:${UNIT_WORDS.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`
/** A number's unit, a run of letters, or what stands between. */
const PIECE = new RegExp(
  `(?<number>\\d[\\d.\\-]*\\s*)(?<unit>万?${UNIT}(?:[/·]${UNIT})*)?|(?<run>[\\p{L}_][\\p{L}\\p{Nd}_]*)|(?<other>[^\\p{L}\\p{Nd}_]+)`,
  'gu',
)

/** The pieces of a line; put together they are the line. */
export function marksOf(line: string): Mark[] {
  const marks: Mark[] = []
  const add = (kind: Mark['kind'], text = ''): void => {
    const last = marks.at(-1)
    if (last?.kind === kind) marks[marks.length - 1] = { kind, text: last.text + text }
    else if (text !== '') marks.push({ kind, text })
  }
  for (const { groups } of line.matchAll(PIECE)) {
    const { number, unit, run, other } = groups ?? {}
    if (run !== undefined) add(WORDS.has(run) ? 'word' : 'plain', run)
    else add('plain', number ?? other)
    add('unit', unit)
  }
  return marks
}
