/**
 * S10 金额出自方案 · From the plan: an agreement's amounts are what the plan in force gives on the household's facts.
 * Nobody can type an amount, so what is missing here is a plan, a fact, or a premise of the plan (条例 §25).
 */
import { closed, type Gate, open } from '../gate.ts'
import { type Chosen, quoteFor } from '../quote.ts'

export const fromThePlan: Gate<Chosen> = {
  id: 'S10',
  article: { 全国: '条例 §25' },
  look(at, input) {
    if (!input) return at.plan ? open() : closed('no-plan')
    const quote = quoteFor(at, input)
    if (quote.kind === 'quoted') return open()
    if (quote.kind === 'no-plan') return closed('no-plan')
    if (quote.kind === 'premise-broken') return closed('premise-broken', { why: quote.why })
    return closed('facts-short', { facts: quote.facts.join('、') })
  },
}
