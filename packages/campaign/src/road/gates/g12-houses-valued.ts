/** G12 每处房屋都有评估价 · Every house valued: a household is valued whole or not at all (评估办法 §16). */
import { housesOf } from '../../campaign.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const housesValued: Gate<{ readonly houses: readonly { readonly number: string }[] }> = {
  id: 'G12',
  article: { 全国: '评估办法 §16' },
  look(at, input) {
    if (!input) return null
    const registered = housesOf(householdOf(at)).map(({ body }) => body.number)
    const valued = input.houses.map(({ number }) => number)
    const missing = registered.filter((number) => !valued.includes(number))
    const unknown = valued.filter(
      (number, index) => !registered.includes(number) || valued.indexOf(number) !== index,
    )
    if (missing.length > 0) return closed('houses-unvalued', { houses: missing.join('、') })
    return unknown.length > 0 ? closed('houses-unknown', { houses: unknown.join('、') }) : open()
  },
}
