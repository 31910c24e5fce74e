/** G115 回盘逐笔对上 · Lines of the batch: each line of the bank's file is one of the batch that waits, once. */
import { lineKey, linesWaiting } from '../../payment-batch.ts'
import { closed, type Gate, open } from '../gate.ts'
import { subjectOf } from '../situation.ts'
import type { PayLine } from './g106-lines-due.ts'

export const linesOfBatch: Gate<{ readonly rows: readonly PayLine[] }> = {
  id: 'G115',
  article: { 全国: '条例 §12' },
  look(at, input) {
    if (!input) return null
    const waiting = new Set(linesWaiting(subjectOf(at)).map(lineKey))
    const stray = input.rows.find((row) => !waiting.delete(lineKey(row)))
    return stray ? closed('not-in-batch', { household: stray.household, item: stray.item }) : open()
  },
}
