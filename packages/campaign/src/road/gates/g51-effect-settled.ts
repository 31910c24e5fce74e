/** G51 生效或终止已宣告 · Settled: what follows signing waits until it is known whether agreements bind (浙江条例 §31). */
import { lapsedOn, tookEffectOn } from '../../effect.ts'
import { closed, type Gate, open } from '../gate.ts'
import { shareToReach } from './g46-share-to-reach.ts'

export const effectSettled: Gate = {
  id: 'G51',
  article: { 全国: '条例 §25', 浙江: '浙江条例 §31' },
  look(at) {
    if (shareToReach(at) === null) return null
    const settledOn = tookEffectOn(at.project.facts) ?? lapsedOn(at.project.facts)
    return settledOn ? open(settledOn) : closed('unsettled')
  },
}
