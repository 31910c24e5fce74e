/** G96 已腾空 · Vacated first: an empty house is handed over and deregistered, no other (条例 §27; 浙江条例 §34). */
import { orderExecuted } from '../../enforcement.ts'
import { householdVacated } from '../../vacating.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const vacatedFirst: Gate = {
  id: 'G96',
  article: { 全国: '条例 §27', 浙江: '浙江条例 §34' },
  look(at) {
    const household = householdOf(at)
    const empty = household.of(householdVacated)[0] ?? household.of(orderExecuted)[0]
    return empty ? open(empty.onDay) : closed('not-vacated')
  },
}
