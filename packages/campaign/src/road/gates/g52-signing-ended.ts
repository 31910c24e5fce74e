/** G52 集中签约已结束 · Signing ended: results, audit and file come after it (条例 §29). */
import { closed, type Gate, open } from '../gate.ts'

export const signingEnded: Gate = {
  id: 'G52',
  article: { 全国: '条例 §29' },
  look({ terms }) {
    const ended = terms.steps.get('集中签约结束')
    return ended ? open(ended.onDay) : closed('signing-not-ended')
  },
}
