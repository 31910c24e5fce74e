/** G67 初评公示之前 · Not posted: once the valuation is posted, a house changes by a correction with its reason. */
import { valuationPosted } from '../../valuation.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const notPosted: Gate = {
  id: 'G67',
  article: { 全国: '评估办法 §16' },
  look(at) {
    const posted = householdOf(at).of(valuationPosted)[0]
    return posted ? closed('posted-already', { on: posted.onDay }) : open()
  },
}
