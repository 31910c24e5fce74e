/** 登记征收户 · Register a household, under a number of its own (条例 §15). */
import { hardshipRecorded, householdRegistered } from '../../household.ts'
import { defineCommand, state } from '../command.ts'
import { integerField, optional, personField, textField, yesNoField } from '../field.ts'
import { receiverRead, receiverStays } from '../gates/g145-receiver-stays.ts'
import { officeKnows } from '../gates/r2-office-knows.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const registerHousehold = defineCommand({
  name: 'registerHousehold',
  of: 'household',
  article: { 全国: '条例 §15' },
  fields: {
    owner: textField,
    address: textField,
    block: optional(textField),
    group: textField,
    partner: optional(textField),
    caseworker: optional(personField),
    registered: optional(integerField(0, 999)),
    lowIncome: yesNoField,
    housingDifficulty: yesNoField,
  },
  begins: true,
  reads: receiverRead,
  gates: [actorOnRoster, officeKnows, receiverStays],
  decide: ({ target: number }, { owner, address, lowIncome, housingDifficulty, ...whose }) => ({
    stated: [
      state(householdRegistered, { number, ...whose }, { owner, address }),
      state(hardshipRecorded, { number }, { lowIncome, housingDifficulty }),
    ],
  }),
})
