/**
 * G112 补充有变化 · Supplement: today's facts, under the plan of the agreement and its day of signing, give other
 * amounts than the agreement has; what has not changed needs no supplement.
 */
import { agreedTotals, countedAgreements, countingAgreement } from '../../measures.ts'
import { closed, type Gate, open } from '../gate.ts'
import { quoteFor } from '../quote.ts'
import { householdOf } from '../situation.ts'

const article = { 全国: '条例 §25' }

/** A supplement does not move an agreement under a newer plan: a change of reward or price is never one household's. */
export const sameAsAgreed: Gate = {
  id: 'G112',
  article,
  look(at) {
    const agreed = countingAgreement(householdOf(at))?.body.frozen?.planSha256 ?? null
    if (!at.plan || agreed === null || at.plan.adopted.sha256 === agreed) return open()
    return closed('another-plan', { version: at.plan.adopted.version })
  },
}

export const supplementQuoted: Gate = {
  id: 'G112',
  article,
  look(at) {
    const household = householdOf(at)
    const counted = countedAgreements(household).at(-1)
    if (!counted || counted.revokedOn !== null) return null
    const quote = quoteFor(at, counted.agreement.body, counted.agreement.onDay)
    if (quote.kind === 'no-plan') return closed('no-plan')
    if (quote.kind === 'premise-broken') return closed('premise-broken', { why: quote.why })
    if (quote.kind === 'facts-short') return closed('facts-short', { facts: quote.facts.join('、') })
    const before = agreedTotals(household, counted)
    const isSame = quote.totalFen === before.totalFen && quote.homePriceFen === before.homePriceFen
    return isSame ? closed('nothing-changed') : open()
  },
}
