/** G111 在册且不重复 · Households once: every household of the order is on the register and stands in it once. */
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'

export const householdsOnce: Gate<{ readonly order: readonly { readonly household: string }[] }> = {
  id: 'G111',
  article: { 全国: '条例 §21' },
  look(at, input) {
    if (!input) return null
    const { households } = campaignOf(at)
    const seen = new Set<string>()
    for (const { household } of input.order) {
      if (!households.has(household)) return closed('household-unknown', { household })
      if (seen.has(household)) return closed('household-twice', { household })
      seen.add(household)
    }
    return open()
  },
}
