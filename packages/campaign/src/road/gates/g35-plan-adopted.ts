/** G35 补偿方案已定稿 · Plan adopted: the decision is announced with the plan it rests on (条例 §13). */
import { closed, type Gate, open } from '../gate.ts'

export const planAdoptedFirst: Gate = {
  id: 'G35',
  article: { 全国: '条例 §10，§13', 浙江: '浙江条例 §10，§14' },
  look: ({ terms: { plan } }) => (plan ? open(plan.onDay) : closed('plan-missing')),
}
