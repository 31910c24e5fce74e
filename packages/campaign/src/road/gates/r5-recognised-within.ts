/** R5 认定面积有依据 · Recognised within: not above both what was measured and what the certificate says. */
import { recognisedWithin } from '../../audit/r5-recognised-area.ts'
import type { HouseRecorded } from '../../house.ts'
import { closed, type Gate, open } from '../gate.ts'

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
