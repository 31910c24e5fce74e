/** 上限 · Limits: how large a plan may be; above them it is refused (E107) in bounded time and memory. */
export const LIMITS = {
  /** Code units of the Markdown; the longest real plan seen has 60,000. */
  characters: 400_000,
  lines: 20_000,
  /** Code units of one line; the longest real paragraph seen has some hundreds. */
  lineLength: 10_000,
  /** Open brackets and arms inside one another, and operators in a row. */
  height: 150,
  /** Names that rest on names that rest on names …, with the heights of their expressions. */
  chain: 400,
  definitions: 2_000,
  facts: 500,
  tableRows: 5_000,
  tableColumns: 50,
  /** Combinations of cells looked at for overlaps and gaps of one table. */
  combinations: 2_000_000,
  digits: 30,
  examples: 500,
  diagnostics: 200,
} as const
