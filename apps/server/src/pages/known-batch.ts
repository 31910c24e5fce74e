/** 已知的批次 · Known of a batch: the lines for which the bank's answer is still to be entered. */
import type { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { linesWaiting } from '@oneruler/campaign/payment-batch'
import { returnBatch } from '@oneruler/campaign/road/commands/payment-batch'
import { type Known, NOTHING_KNOWN } from './blanks.ts'

/** Whether a line was paid is for whoever has the bank's file to say. */
export const knownBatch = (batch: FactsAtHand): Known => ({
  ...NOTHING_KNOWN,
  begun(command) {
    if (command !== returnBatch.name) return null
    const rows = linesWaiting(batch).map(({ household, item }) => ({ household, item, isPaid: '', note: '' }))
    return { values: { rows }, by: null }
  },
})
