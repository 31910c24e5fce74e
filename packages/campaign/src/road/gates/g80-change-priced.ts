/** G80 改变附新价 · Changed with prices: a changed value comes with the price of every house, an upheld one with none. */
import type { Finding } from '../../appraisal.ts'
import type { PricedRow } from '../assessed.ts'
import { closed, type Gate, open } from '../gate.ts'
import { housesValued } from './g12-houses-valued.ts'

export const changeIsPriced: Gate<{ readonly finding: Finding; readonly houses: readonly PricedRow[] }> = {
  id: 'G80',
  article: { 全国: '评估办法 §21，§25' },
  look(at, input) {
    if (!input) return null
    if (input.finding === '维持') return input.houses.length > 0 ? closed('upheld-with-prices') : open()
    const valued = housesValued.look(at, input)
    return valued && !valued.open ? closed('changed-without-prices', valued.params) : open()
  },
}
