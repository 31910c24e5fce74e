/** G82 两种方式都已计算 · Both ways: money and exchange are both computed before anybody chooses (条例 §21). */
import { bothWays } from '../both-ways.ts'
import { closed, type Gate, open } from '../gate.ts'

export const bothWaysComputed: Gate<{ readonly homeM2: string }> = {
  id: 'G82',
  article: { 全国: '条例 §21', 浙江: '浙江条例 §32' },
  look(at, input) {
    if (!input) return at.plan ? open() : closed('no-plan')
    const { missing } = bothWays(at, input.homeM2)
    return missing === null ? open() : closed('not-both-computed', { missing })
  },
}
