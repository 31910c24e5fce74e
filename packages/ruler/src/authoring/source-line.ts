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

export const codePoints = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}

export const placeOf = (source: SourceLine): Place => ({
  line: source.line,
  column: source.column,
  length: Math.max(1, codePoints(source.text)),
})

/** The part from one index of the text (code units) to another. */
export const sliceLine = (source: SourceLine, from: number, to = source.text.length): SourceLine => ({
  text: source.text.slice(from, to),
  line: source.line,
  column: source.column + codePoints(source.text.slice(0, from)),
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
