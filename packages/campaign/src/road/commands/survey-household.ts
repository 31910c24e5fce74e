/** 入户调查 · Survey a household, in the presence of somebody of it (条例 §15). */
import { householdSurveyed } from '../../survey.ts'
import { defineCommand, state } from '../command.ts'
import { textField } from '../field.ts'
import { registered } from '../gates/r1-registered.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

export const surveyHousehold = defineCommand({
  name: 'surveyHousehold',
  of: 'household',
  fields: { present: textField },
  gates: [registered, actorOnRoster],
  isOffered: (at) => householdOf(at).of(householdSurveyed).length === 0,
  decide: ({ by }, { present }) => ({ stated: [state(householdSurveyed, { by }, { present })] }),
})
