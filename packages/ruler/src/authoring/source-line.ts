/**
 * 原文行 · Source line: a piece of one line of the plan that knows where it stands.
 */
import type { Place } from '../place.ts'

export interface SourceLine {
  readonly text: string
  readonly line: number
  /** Of the first code point of `text`. */
  readonly column: number
}

/** How many code points stand between two indexes of a text (code units). */
export function codePoints(text: string, from = 0, to = text.length): number {
  let count = to - from
  for (let at = from + 1; at < to; at++) if (isPair(text.charCodeAt(at - 1), text.charCodeAt(at))) count -= 1
  return count
}

/** Whether two code units are one code point. */
const isPair = (first: number, second: number): boolean =>
  first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000

export const placeOf = (source: SourceLine): Place => ({
  line: source.line,
  column: source.column,
  length: Math.max(1, codePoints(source.text)),
})

/** The part from one index of the text (code units) to another. */
export const sliceLine = (source: SourceLine, from: number, to = source.text.length): SourceLine => ({
  text: source.text.slice(from, to),
  line: source.line,
  column: source.column + codePoints(source.text, 0, from),
})

/** Without the white space around it. */
export function trimLine(source: SourceLine): SourceLine {
  const start = source.text.length - source.text.trimStart().length
  return sliceLine(source, start, Math.max(start, source.text.trimEnd().length))
}

/** The parts between separators of one code unit; an empty part stays. */
export function splitLine(source: SourceLine, separator: string): SourceLine[] {
  let { column } = source
  return source.text.split(separator).map((text) => {
    const part = { text, line: source.line, column }
    column += codePoints(text) + 1
    return part
  })
}
