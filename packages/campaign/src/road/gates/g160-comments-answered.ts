/**
 * G160 方案已论证、征求意见并公布修改情况 · Comments answered: a plan is published only after it was argued, posted for
 * comments, and what came of these was posted (条例 §10, §11). By the steps, as a ledger may know no more of them.
 */
import type { Step } from '../../procedure.ts'
import { closed, type Gate, open } from '../gate.ts'

const MISSING = [
  ['补偿方案论证', () => closed('not-argued')],
  ['补偿方案公开征求意见', () => closed('not-posted')],
  ['征求意见及修改情况公布', () => closed('not-answered')],
] as const satisfies readonly (readonly [Step, () => ReturnType<typeof closed>])[]

export const commentsAnswered: Gate = {
  id: 'G160',
  article: { 全国: '条例 §10，§11', 浙江: '浙江条例 §11', 山东: '山东条例 §14', 青岛: '青岛条例 §11，§13' },
  look({ terms: { steps } }) {
    const missing = MISSING.find(([step]) => !steps.has(step))
    return missing ? missing[1]() : open(steps.get('征求意见及修改情况公布')?.onDay)
  },
}
