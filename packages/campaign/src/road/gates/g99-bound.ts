/** G99 有协议或补偿决定 · Bound: a household moves by its agreement, or by the order in its place (条例 §27). */
import { countingAgreement } from '../../measures.ts'
import { standingOrder } from '../../order.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const bound: Gate = {
  id: 'G99',
  article: { 全国: '条例 §27' },
  look(at) {
    const household = householdOf(at)
    const basis = countingAgreement(household) ?? standingOrder(household)
    return basis ? open(basis.onDay) : closed('neither-agreed-nor-ordered')
  },
}
