/** G63 争议未了结 · Dispute open: what is settled was noted, and is not settled yet. */
import { openDisputes } from '../../dispute.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const disputeOpen: Gate<{ readonly dispute: string }> = {
  id: 'G63',
  article: { 全国: '内部规定' },
  look(at, input) {
    if (!input) return null
    const waiting = openDisputes(householdOf(at))
    const named = waiting.find(({ body }) => body.dispute === input.dispute)
    return named
      ? open(named.onDay)
      : closed('dispute-not-open', { disputes: waiting.map(({ body }) => body.dispute).join('、') })
  },
}
