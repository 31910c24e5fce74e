/** G27 认定面积不超过未登记面积 · Within the unregistered area of a house of the household (条例 §24). */
import { hundredths, unregisteredOf } from '../../unregistered.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const withinUnregistered: Gate<{ readonly house: string; readonly areaM2: string }> = {
  id: 'G27',
  article: { 全国: '条例 §24' },
  look(at, input) {
    const houses = unregisteredOf(householdOf(at))
    if (!input) {
      const left = houses.filter(({ area, judged }) => judged < area)
      return left.length > 0 ? open() : closed('nothing-unregistered')
    }
    const house = houses.find(({ house }) => house.number === input.house)
    if (!house) return closed('house-unknown', { house: input.house })
    const left = house.area - house.judged
    return hundredths(input.areaM2) <= left
      ? open()
      : closed('above-unregistered', { house: input.house, left: (left / 100).toFixed(2) })
  },
}
