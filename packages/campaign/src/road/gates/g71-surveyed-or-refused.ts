/** G71 已调查或有拒绝记录 · Surveyed, or refused on record: a household cannot keep itself from being valued. */
import { entryRefused } from '../../entry.ts'
import { householdSurveyed } from '../../survey.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const surveyedOrRefused: Gate = {
  id: 'G71',
  article: { 全国: '条例 §15，评估办法 §28' },
  look(at) {
    const household = householdOf(at)
    const first = household.of(householdSurveyed)[0] ?? household.of(entryRefused)[0]
    return first ? open(first.onDay) : closed('neither-surveyed-nor-refused')
  },
}
