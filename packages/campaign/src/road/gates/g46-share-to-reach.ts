/** G46 协议附生效条件 · Share to reach: the plan in force makes its agreements wait for a share (浙江条例 §31). */
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

/** 生效比例 of the plan in force, whole percent; null where agreements bind by themselves. */
export const shareToReach = ({ terms }: Pick<Situation, 'terms'>): number | null =>
  terms.plan?.body.effectivePercent ?? null

export const hasShareToReach: Gate = {
  id: 'G46',
  article: { 全国: '条例 §25', 浙江: '浙江条例 §31' },
  look: (at) => (shareToReach(at) === null ? closed('no-share') : open(at.terms.plan?.onDay ?? null)),
}
