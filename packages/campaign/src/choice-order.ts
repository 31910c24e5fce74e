/**
 * 选房顺序 · Order of choice: drawn in public, or none: then whoever signs first chooses first, to the second.
 *
 *     drawn ──▶ turn taken · turn passed (by each household in its turn)
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

/** 户号 in the order drawn. */
export const choiceOrderDrawn = defineEvent<
  { readonly households: readonly string[]; readonly notarised: boolean },
  { readonly notary: string | null }
>('ChoiceOrderDrawn', 'project', 'identity')
export const turnTaken = defineEvent<{ readonly household: string }>('TurnTaken', 'project')
/** Called and not there, or not ready; it may still choose after those in turn. */
export const turnPassed = defineEvent<{ readonly household: string; readonly by: string }>(
  'TurnPassed',
  'project',
)

/** Whose turn it is by the order drawn; null where none was drawn, or everybody in it had his turn. */
export function whoseTurn(project: FactsAtHand): string | null {
  const done = new Set(
    [...project.of(turnTaken), ...project.of(turnPassed)].map(({ body }) => body.household),
  )
  return project.last(choiceOrderDrawn)?.body.households.find((household) => !done.has(household)) ?? null
}

/** Whether a household may choose now: it is its turn, it had its turn before, or it stands in no order. */
export function mayChoose(project: FactsAtHand, household: string): boolean {
  const drawn = project.last(choiceOrderDrawn)?.body.households
  if (!drawn) return true
  const passed = project.of(turnPassed).some(({ body }) => body.household === household)
  const turn = whoseTurn(project)
  return turn === household || passed || (turn === null && !drawn.includes(household))
}
