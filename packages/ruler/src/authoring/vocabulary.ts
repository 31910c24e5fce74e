/**
 * 词汇 · Vocabulary: the words a plan knows, gathered before any formula is read, so that a run of
 * characters that holds a keyword (`非住宅价值`) can be told from a name.
 */
import type { Report } from '../diagnostic.ts'
import { UNIT_WORDS } from '../measure.ts'
import { placeBetween } from '../place.ts'
import { MONTHS, THIS_MONTH } from '../plan-index.ts'
import { AGGREGATES, FUNCTIONS } from './parse-expression.ts'
import { codePoints } from './source-line.ts'
import { splitRun } from './spelling.ts'
import { KEYWORDS, type Token } from './tokens.ts'

const FIXED = ['补偿项', '另付项', MONTHS, THIS_MONTH, '是', '否', '其他', '元', '角', '分']

export const RESERVED: ReadonlySet<string> = new Set([
  ...KEYWORDS,
  ...AGGREGATES,
  ...FUNCTIONS,
  ...FIXED,
  ...UNIT_WORDS,
])

export const vocabularyOf = (names: Iterable<string>): ReadonlySet<string> => new Set([...RESERVED, ...names])

/**
 * Tokens with every unknown run that splits in one way only cut into its pieces. Each is reported (E102), so
 * the plan is refused; the pieces let the rest be checked.
 */
export function splitRuns(
  tokens: readonly Token[],
  known: ReadonlySet<string>,
  report: Report,
): readonly Token[] {
  const isKnown = ({ kind, text }: Token): boolean => kind !== 'name' || known.has(text)
  if (tokens.every(isKnown)) return tokens
  return tokens.flatMap((token) => {
    if (isKnown(token)) return token
    const pieces = splitRun(token.text, known)
    if (pieces === undefined) return token
    report('E102', token.place, { run: token.text, split: pieces.join(' ') })
    let { column } = token.place
    return pieces.map((text): Token => {
      const place = { line: token.place.line, column, length: codePoints(text) }
      column += place.length
      return { kind: KEYWORDS.includes(text) ? 'keyword' : 'name', text, place }
    })
  })
}

/** The place of several tokens. */
export const placeOfTokens = (tokens: readonly Token[]) => {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]]
  return placeBetween(
    first?.place ?? { line: 1, column: 1, length: 1 },
    last?.place ?? { line: 1, column: 1, length: 1 },
  )
}
