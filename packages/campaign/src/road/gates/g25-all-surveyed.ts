/** G25 各户都已调查 · All surveyed: every household, or its refusal is on record, before results are posted (条例 §15). */
import { entryRefused } from '../../entry.ts'
import { householdSurveyed } from '../../survey.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'
import { named } from './named.ts'

export const allSurveyed: Gate = {
  id: 'G25',
  article: { 全国: '条例 §15', 浙江: '浙江条例 §9' },
  look(at) {
    const households = [...campaignOf(at).households.values()]
    if (households.length === 0) return closed('nobody-registered')
    const missing = households.filter(
      (household) => household.of(householdSurveyed).length === 0 && household.of(entryRefused).length === 0,
    )
    return missing.length > 0 ? closed('survey-missing', named(missing.map(({ number }) => number))) : open()
  },
}
