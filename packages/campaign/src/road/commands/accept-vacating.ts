/** 腾空验收 · Accept a vacated home: paid first, then moved; two inspect it (条例 §27). */
import { householdVacated, vacatingInspected } from '../../vacating.ts'
import { defineCommand, state } from '../command.ts'
import { pictured } from '../evidence-blanks.ts'
import { optional, personField, textField, yesNoField } from '../field.ts'
import { bound } from '../gates/g99-bound.ts'
import { agreementsBind } from '../gates/g106-lines-due.ts'
import { inspectedByTwo } from '../gates/g116-inspected-by-two.ts'
import { paidFirst } from '../gates/m4-paid-first.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

export const acceptVacating = defineCommand({
  name: 'acceptVacating',
  of: 'household',
  article: { 全国: '条例 §27' },
  fields: {
    second: personField,
    isEmpty: yesNoField,
    keysReturned: yesNoField,
    meters: optional(textField),
    left: optional(textField),
  },
  evidence: pictured,
  gates: [actorOnRoster, bound, agreementsBind, paidFirst, inspectedByTwo],
  isOffered: (at) => householdOf(at).of(householdVacated).length === 0,
  decide: ({ by }, { second, keysReturned, meters, left }) => ({
    stated: [
      state(householdVacated, { by }),
      state(vacatingInspected, { by, second, keysReturned }, { meters, left }),
    ],
  }),
})
