/** G79 专家组合法 · Panel in order: three or more, an odd number, half of them valuers at least (评估办法 §24). */
import { panelInOrder } from '../../appraisal.ts'
import { closed, type Gate, open } from '../gate.ts'

export const panelIsInOrder: Gate<{ readonly experts: number; readonly valuers: number }> = {
  id: 'G79',
  article: { 全国: '评估办法 §24' },
  look(_at, input) {
    if (!input) return null
    const { experts, valuers } = input
    return panelInOrder(experts, valuers)
      ? open()
      : closed('panel-out-of-order', { experts: String(experts), valuers: String(valuers) })
  },
}
