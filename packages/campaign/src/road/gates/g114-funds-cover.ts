/** G114 专户余额足够 · Funds cover: no more leaves the account than was paid into it (条例 §12). */
import { depositedFen } from '../../decision.ts'
import { fen, yuanText } from '../../money.ts'
import { batchState, committedFen } from '../../payment-batch.ts'
import { moneyRefunded } from '../../refund.ts'
import { type Fact, factsOf } from '../../standing.ts'
import { streamsOf } from '../../streams.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf, subjectOf } from '../situation.ts'

export const fundsCover: Gate = {
  id: 'G114',
  article: { 全国: '条例 §12' },
  look(at) {
    const { facts } = campaignOf(at)
    const deposited = depositedFen(at.project) + refundedFen(facts)
    const committed = approvedFen(facts) + committedFen(subjectOf(at))
    if (committed <= deposited) return open()
    return closed('funds-short', {
      deposited: yuanText(String(deposited)),
      committed: yuanText(String(committed)),
    })
  },
}

/** What came back into it. */
const refundedFen = (facts: readonly Fact[]): number =>
  factsOf(facts, moneyRefunded).reduce((sum, { body }) => sum + fen(body.amountFen), 0)

/** Of every batch that was approved. */
const approvedFen = (facts: readonly Fact[]): number =>
  streamsOf(facts, 'paymentBatch')
    .filter((batch) => ['approved', 'returned'].includes(batchState(batch)))
    .reduce((sum, batch) => sum + committedFen(batch), 0)
