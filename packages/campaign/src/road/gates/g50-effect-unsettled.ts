/** G50 尚未宣告生效或终止 · Not settled yet: agreements either take effect or lapse, once (浙江条例 §31). */
import { lapsedOn, tookEffectOn } from '../../effect.ts'
import { closed, type Gate, open } from '../gate.ts'

export const effectUnsettled: Gate = {
  id: 'G50',
  article: { 全国: '条例 §25', 浙江: '浙江条例 §31' },
  look({ project: { facts } }) {
    const [effect, lapse] = [tookEffectOn(facts), lapsedOn(facts)]
    if (effect) return closed('in-effect', { on: effect })
    return lapse ? closed('lapsed', { on: lapse }) : open()
  },
}
