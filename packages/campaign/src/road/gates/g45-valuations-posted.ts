/** G45 已有分户初步评估结果 · Valuations there: the first households have been valued (评估办法 §16). */
import { valuationPosted } from '../../valuation.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'

export const valuationsThere: Gate = {
  id: 'G45',
  article: { 全国: '评估办法 §16', 山东: '山东条例 §42', 青岛: '青岛条例 §46' },
  look(at) {
    const posted = [...campaignOf(at).households.values()].flatMap((household) =>
      household.of(valuationPosted),
    )
    const [first] = posted.map(({ onDay }) => onDay).sort()
    return first === undefined ? closed('valuations-missing') : open(first)
  },
}
