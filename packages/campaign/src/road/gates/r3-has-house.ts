/** R3 有房屋 · Has a house: a household is measured and valued by its houses (条例 §15). */
import { hasHouse } from '../../audit/r3-house-missing.ts'
import { housesOf } from '../../campaign.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const houseRegistered: Gate = {
  id: 'R3',
  article: { 全国: '条例 §15' },
  look: (at) => (hasHouse(housesOf(householdOf(at)).length) ? closed('house-missing') : open()),
}
