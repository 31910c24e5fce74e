/** G77 同意电子送达 · Online agreed: nothing is served electronically without the household's recorded consent. */
import { day } from '../../day.ts'
import { onlineServingAgreed, type ServingMethod } from '../../serving.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const onlineAgreed: Gate<{ readonly method: ServingMethod }> = {
  id: 'G77',
  article: {
    全国: [
      { since: day('2022-01-01'), text: '民诉法 §90' },
      { since: null, text: '民诉法 §87' },
    ],
  },
  look(at, input) {
    if (input?.method !== '电子送达') return null
    const agreed = householdOf(at).last(onlineServingAgreed)
    return agreed?.body.agrees ? open(agreed.onDay) : closed('online-not-agreed')
  },
}
