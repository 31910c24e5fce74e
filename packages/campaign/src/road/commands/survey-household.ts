/** 入户调查 · Survey a household, in the presence of somebody of it (条例 §15). */
import { householdSurveyed } from '../../survey.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { textField } from '../field.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

export const surveyHousehold = defineCommand({
  name: 'surveyHousehold',
  of: 'household',
  article: { 全国: '条例 §15', 浙江: '浙江条例 §9' },
  fields: { present: textField },
  evidence: documented,
  gates: [actorOnRoster],
  isOffered: (at) => householdOf(at).of(householdSurveyed).length === 0,
  decide: ({ by }, { present }) => ({ stated: [state(householdSurveyed, { by }, { present })] }),
})
