/**
 * What many rounds of one measure came to. The best round is the one that other work on the machine disturbed
 * least; how far the others lie off says how much it did.
 */
export interface Spread {
  readonly least: number
  readonly median: number
  readonly most: number
}

export function spreadOf(measures: readonly number[]): Spread {
  const sorted = [...measures].sort((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? Number.NaN
  return { least: at(0), median: at(Math.floor(sorted.length / 2)), most: at(sorted.length - 1) }
}
