/**
 * 位置 · Place: where in the plan's text something stands.
 *
 * Line and column start at 1; a column counts code points, and so does the length. What spans several lines
 * is placed at its first.
 */
export interface Place {
  readonly line: number
  readonly column: number
  readonly length: number
}

/** The place of what begins at one place and ends with another. */
export const placeBetween = (first: Place, last: Place): Place =>
  first.line === last.line ? { ...first, length: last.column + last.length - first.column } : first
