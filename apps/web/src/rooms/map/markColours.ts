/** 图例颜色 · The colour of each mark, from the tokens; beside a colour a mark always has its words. */
import { type Colouring, MARKS } from '@oneruler/campaign/house-mark'

/** Names of tokens, in the order of `MARKS`. */
const TOKENS: Readonly<Record<Colouring, readonly string[]>> = {
  stage: ['--sheet', '--blue-3', '--brand'],
  waiting: ['--blue-1', '--blue-3', '--amber-fill', '--red', '--sheet', '--brand'],
  hard: ['--amber-fill', '--green-line', '--blue-1'],
  doubt: ['--red', '--amber-fill', '--blue-2', '--sheet'],
}

export interface MarkColour {
  readonly mark: string
  readonly colour: string
}

export function markColours(by: Colouring): MarkColour[] {
  const style = getComputedStyle(document.documentElement)
  return MARKS[by].map((mark, index) => ({
    mark,
    colour: style.getPropertyValue(TOKENS[by][index] ?? '--sheet').trim(),
  }))
}
