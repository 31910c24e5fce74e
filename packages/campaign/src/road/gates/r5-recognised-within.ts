/** R5 认定面积有依据 · Recognised within: not above both what was measured and what the certificate says. */
import { recognisedWithin } from '../../audit/r5-recognised-area.ts'
import { housesOf } from '../../campaign.ts'
import type { HouseRecorded } from '../../house.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const recognisedAreaGrounded: Gate<
  Pick<HouseRecorded, 'number' | 'recognisedM2' | 'measuredM2' | 'titledM2'>
> = {
  id: 'R5',
  article: { 全国: '评估办法 §9，条例 §24' },
  look(_at, house) {
    if (!house) return null
    if (recognisedWithin(house) !== 'recognised-above-measured') return open()
    const { number, recognisedM2, measuredM2 } = house
    return closed('recognised-above-measured', {
      house: number,
      recognised: recognisedM2,
      measured: measuredM2 ?? '',
    })
  },
}

/** The same of the areas that a corrected valuation changes. */
export const correctedAreasGrounded: Gate<{
  readonly houses: readonly { readonly number: string; readonly recognisedM2: string | null }[]
}> = {
  id: recognisedAreaGrounded.id,
  article: recognisedAreaGrounded.article,
  look(at, input) {
    if (!input) return null
    const looks = housesOf(householdOf(at)).map(({ body }) => {
      const recognisedM2 = input.houses.find(({ number }) => number === body.number)?.recognisedM2
      return recognisedAreaGrounded.look(at, { ...body, recognisedM2: recognisedM2 ?? body.recognisedM2 })
    })
    return looks.find((looked) => looked?.open === false) ?? open()
  },
}
