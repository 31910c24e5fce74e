/** G47 达到生效比例 · Share reached: so many certificates have signed, compared as integers (浙江条例 §31, §38). */
import { effectOnShare } from '../../audit/p11-effect-declared.ts'
import type { ThresholdCounted } from '../../effect.ts'
import { countThreshold } from '../../threshold-count.ts'
import { closed, type Gate, type GateParams, open } from '../gate.ts'
import { campaignOf, type Situation } from '../situation.ts'
import { shareToReach } from './g46-share-to-reach.ts'

/** Null where there is no share to reach. */
export function shareSoFar(
  at: Situation,
): { readonly counted: ThresholdCounted; readonly params: GateParams } | null {
  const percent = shareToReach(at)
  if (percent === null) return null
  const counted = countThreshold(campaignOf(at), percent)
  const needed = Math.ceil((counted.certificates * percent) / 100)
  return {
    counted,
    params: {
      signed: String(counted.signed),
      certificates: String(counted.certificates),
      percent: String(percent),
      missing: String(Math.max(0, needed - counted.signed)),
    },
  }
}

export const shareIsReached: Gate = {
  id: 'G47',
  article: { 全国: '条例 §25', 浙江: '浙江条例 §31' },
  look(at) {
    const share = shareSoFar(at)
    if (!share) return null
    const code = effectOnShare(share.counted)
    return code === null ? open() : closed(code, share.params)
  },
}
