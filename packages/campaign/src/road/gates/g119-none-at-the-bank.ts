/**
 * G119 没有在途款项 · None at the bank: an agreement does not change while a line of it was approved and the bank has not
 * answered; the answer tells what was paid on it (条例 §27).
 */
import { FactsAtHand } from '../../facts-at-hand.ts'
import { batchState, linesWaiting } from '../../payment-batch.ts'
import type { Fact } from '../../standing.ts'
import { closed, type Gate, open } from '../gate.ts'

export const noneAtTheBank: Gate = {
  id: 'G119',
  article: { 全国: '条例 §27' },
  /** A page that reads one household alone does not see the batches. */
  look({ campaign, target }) {
    if (campaign === null) return null
    const waiting = batchesIn(campaign.facts)
      .filter((batch) => batchState(batch) === 'approved')
      .flatMap((batch) => linesWaiting(batch))
      .find(({ household }) => household === target)
    return waiting ? closed('at-the-bank', { item: waiting.item }) : open()
  },
}

/** Every batch of the project, with its own facts. */
export function batchesIn(facts: readonly Fact[]): FactsAtHand[] {
  const streams = new Map<string, Fact[]>()
  for (const fact of facts)
    if (fact.streamKind === 'paymentBatch') {
      const stream = streams.get(fact.streamId)
      if (stream) stream.push(fact)
      else streams.set(fact.streamId, [fact])
    }
  return [...streams.values()].map((stream) => new FactsAtHand(stream))
}
