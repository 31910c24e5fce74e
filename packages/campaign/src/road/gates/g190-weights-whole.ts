/** G190 权重合计一百 · Weights whole: the parts of the score come to 100, and progress to no more than 40 of them. */
import { MOST_PROGRESS, type Weights, WHOLE } from '../../board/weights.ts'
import { closed, type Gate, open } from '../gate.ts'

export const weightsWhole: Gate<Weights> = {
  id: 'G190',
  article: { 全国: '内部规定' },
  look(_at, input) {
    if (!input) return null
    const { progress, firstTime, promises, appeals, satisfaction } = input
    const sum = progress + firstTime + promises + appeals + satisfaction
    if (sum !== WHOLE) return closed('weights-not-whole', { sum: String(sum) })
    return progress > MOST_PROGRESS
      ? closed('progress-too-heavy', { progress: String(progress), most: String(MOST_PROGRESS) })
      : open()
  },
}
