/** G66 面积勾稽 · Areas add up: the classes of a house's area sum to what was measured, or the difference is explained. */
import { type AreasByClass, type Difference, recognisesUnlawful, unexplained } from '../../measuring.ts'
import { closed, type Gate, open } from '../gate.ts'

export const areasAddUp: Gate<AreasByClass & { readonly difference: Difference | null }> = {
  id: 'G66',
  article: { 全国: '条例 §15，§24' },
  look(_at, input) {
    if (!input) return null
    const rest = unexplained(input)
    if (rest !== 0 && input.difference === null)
      return closed('areas-do-not-add-up', {
        difference: (rest / 100).toFixed(2),
        measured: input.measuredM2,
      })
    return recognisesUnlawful(input)
      ? closed('recognised-unlawful', { recognised: input.recognisedM2, unlawful: input.unlawfulM2 })
      : open()
  },
}
