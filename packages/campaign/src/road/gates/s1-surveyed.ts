/** S1 先调查后签约 · Surveyed: what a household has is on record before it is agreed upon (条例 §15). */
import { signedAfterSurvey } from '../../audit/s1-surveyed.ts'
import { householdSurveyed } from '../../survey.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const surveyedFirst: Gate = {
  id: 'S1',
  article: { 全国: '条例 §15', 浙江: '浙江条例 §9' },
  look(at) {
    const surveyedOn = householdOf(at).of(householdSurveyed)[0]?.onDay ?? null
    return signedAfterSurvey(surveyedOn, at.on) ? closed('survey-missing') : open(surveyedOn)
  },
}
