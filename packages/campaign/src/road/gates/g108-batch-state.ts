/** G108 批次到这一步 · Batch at this step: drafted, submitted, approved, returned, one after another. */
import { type BatchState, batchState } from '../../payment-batch.ts'
import { closed, type Gate, open } from '../gate.ts'
import { subjectOf } from '../situation.ts'

export const batchIs = (...states: readonly BatchState[]): Gate => ({
  id: 'G108',
  article: { 全国: '内部规定' },
  look(at) {
    const state = batchState(subjectOf(at))
    return states.includes(state) ? open() : closed(`batch-${state}`)
  },
})
