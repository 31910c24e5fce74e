/** G88 签约比例已达到 · In effect: where agreements wait for a share of signatures, so do orders (浙江条例 §31). */
import { lapsedOn, tookEffectOn } from '../../effect.ts'
import { closed, type Gate, open } from '../gate.ts'

export const inEffect: Gate = {
  id: 'G88',
  article: { 浙江: '浙江条例 §31' },
  look({ place, terms, project }) {
    if (place !== '浙江' || terms.kind !== '旧城区改建') return null
    const lapsed = lapsedOn(project.facts)
    if (lapsed) return closed('decision-lapsed', { on: lapsed })
    const since = tookEffectOn(project.facts)
    return since ? open(since) : closed('not-in-effect')
  },
}
