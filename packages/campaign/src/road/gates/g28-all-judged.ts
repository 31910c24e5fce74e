/** G28 未登记建筑都已认定 · All judged: the unregistered area of every house, to the last hundredth (条例 §24). */
import { unregisteredOf } from '../../unregistered.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'
import { named } from './named.ts'

export const allJudged: Gate = {
  id: 'G28',
  article: { 全国: '条例 §24', 浙江: '浙江条例 §9', 山东: '山东条例 §12', 青岛: '青岛条例 §8' },
  look(at) {
    const left = [...campaignOf(at).households.values()].filter((household) =>
      unregisteredOf(household).some(({ area, judged }) => judged < area),
    )
    return left.length > 0 ? closed('unjudged', named(left.map(({ number }) => number))) : open()
  },
}
