/** G61 房屋在册 · House known: what is told of a house is told of one that is registered (条例 §15). */
import { housesOf } from '../../campaign.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const houseKnown: Gate<{ readonly house: string }> = {
  id: 'G61',
  article: { 全国: '条例 §15' },
  look(at, input) {
    if (!input) return null
    const known = housesOf(householdOf(at)).map(({ body }) => body.number)
    return known.includes(input.house)
      ? open()
      : closed('house-unknown', { house: input.house, known: known.join('、') })
  },
}
