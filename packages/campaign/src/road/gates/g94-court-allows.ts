/** G94 法院准予执行 · Court allows: nobody is moved by force but by a ruling of the court (条例 §28; 法释〔2012〕4号 §9). */
import { enforcementRuled } from '../../enforcement.ts'
import { standingOrder } from '../../order.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const courtAllows: Gate = {
  id: 'G94',
  article: { 全国: '条例 §28，法释〔2012〕4号 §9' },
  look(at) {
    const household = householdOf(at)
    const order = standingOrder(household)?.body.order
    const ruled = household
      .of(enforcementRuled)
      .filter(({ body }) => body.order === order)
      .at(-1)
    if (!ruled) return closed('no-ruling')
    return ruled.body.ruling === '准予执行'
      ? open(ruled.onDay)
      : closed('not-allowed', { ruling: ruled.body.ruling })
  },
}
