/**
 * 比拼口径 · Board weights: how much each part of the score counts, published, versioned, and set by the office within limits:
 * all parts together are 100, and progress is no more than 40 of them.
 */
import type { Day } from '../day.ts'
import { defineEvent } from '../event.ts'
import type { FactsAtHand } from '../facts-at-hand.ts'

export const BOARD_PARTS = ['progress', 'firstTime', 'promises', 'appeals', 'satisfaction'] as const
export type BoardPart = (typeof BOARD_PARTS)[number]
export type Weights = Readonly<Record<BoardPart, number>>

/** Rises with every change of how a part is counted. */
export const BOARD_COUNTING = 1
export const MOST_PROGRESS = 40
export const WHOLE = 100

/** From its day on. */
export const boardWeightsSet = defineEvent<{ readonly weights: Weights; readonly by: string }>(
  'BoardWeightsSet',
  'project',
)

/** Until the office sets its own. */
export const USUAL_WEIGHTS: Weights = {
  progress: 40,
  firstTime: 20,
  promises: 10,
  appeals: 15,
  satisfaction: 15,
}

/** The weights of a day's board, and which version of them: 1 until the office sets its own. */
export function weightsOn(
  project: FactsAtHand,
  day: Day,
): { readonly version: number; readonly weights: Weights } {
  const set = project.of(boardWeightsSet).filter(({ onDay }) => onDay <= day)
  return { version: set.length + 1, weights: set.at(-1)?.body.weights ?? USUAL_WEIGHTS }
}
