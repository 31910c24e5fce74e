/**
 * 验收 · Acceptance: what somebody finished for a household is accepted by another, or sent back with a reason.
 *
 *     done ──▶ accepted
 *       └────▶ sent back ──▶ mended ──▶ accepted
 */
import { defineEvent } from './event.ts'

interface Judged {
  /** The `seq` of the fact that did the work. */
  readonly did: number
  /** 工号 */
  readonly by: string
}
export const workAccepted = defineEvent<Judged>('WorkAccepted', 'household')
export const workSentBack = defineEvent<Judged, { readonly reason: string }>(
  'WorkSentBack',
  'household',
  'text',
)
