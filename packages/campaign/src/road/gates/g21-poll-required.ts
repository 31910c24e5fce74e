/** G21 须征询改建意愿 · Poll required: owners are asked where an old town is renewed in Zhejiang (浙江条例 §8). */
import { heldIn } from '../../law/place.ts'
import { CONSENT, OLD_TOWN } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

/** The share that must agree here, whole percent; null where nobody is asked. */
export const consentPercent = ({ place, terms }: Pick<Situation, 'place' | 'terms'>): number | null =>
  terms.kind === OLD_TOWN ? heldIn(place, CONSENT) : null

export const pollRequired: Gate = {
  id: 'G21',
  article: { 全国: '条例 §8', 浙江: '浙江条例 §8' },
  look: (at) =>
    consentPercent(at) === null
      ? closed('poll-not-required', { kind: at.terms.kind, place: at.place })
      : open(),
}
