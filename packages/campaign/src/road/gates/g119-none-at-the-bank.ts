/**
 * G119 没有在途款项 · None at the bank: no agreement changes and no order is revoked while a line of it was approved and
 * the bank has not answered; the answer tells what was paid on it (条例 §27).
 */
import { batchState, linesWaiting } from '../../payment-batch.ts'
import { streamsOf } from '../../streams.ts'
import { closed, type Gate, open } from '../gate.ts'

export const noneAtTheBank: Gate = {
  id: 'G119',
  article: { 全国: '条例 §27' },
  /** A page that reads one household alone does not see the batches. */
  look({ campaign, target }) {
    if (campaign === null) return null
    const waiting = streamsOf(campaign.facts, 'paymentBatch')
      .filter((batch) => batchState(batch) === 'approved')
      .flatMap((batch) => linesWaiting(batch))
      .find(({ household }) => household === target)
    return waiting ? closed('at-the-bank', { item: waiting.item }) : open()
  },
}
