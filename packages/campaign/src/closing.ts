/**
 * 移交、注销与销号 · Closing: the empty house handed over, its titles deregistered, the household's file closed.
 *
 *     vacated ──▶ handed over ──▶ deregistered ──▶ closed out ──▶ (reopened)
 *
 * A household is closed out on complete evidence, by somebody who did none of the work that it proves.
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export const houseHandedOver = defineEvent<{ readonly by: string }, { readonly recipient: string }>(
  'HouseHandedOver',
  'household',
  'text',
)
/** `certificates`: those given up, by number; none where the houses had none. */
export const titlesDeregistered = defineEvent<{
  readonly certificates: readonly string[]
  readonly way: '被征收人申请' | '依文件径行注销'
}>('TitlesDeregistered', 'household')
export const householdClosed = defineEvent<{ readonly by: string }>('HouseholdClosed', 'household')
export const closingReversed = defineEvent<{ readonly by: string }, { readonly reason: string }>(
  'ClosingReversed',
  'household',
  'text',
)

/** The closing that stands; null while the file is open. */
export function standingClosing(household: FactsAtHand) {
  const closed = household.last(householdClosed)
  const reversed = household.last(closingReversed)
  return closed && (!reversed || reversed.seq < closed.seq) ? closed : null
}
