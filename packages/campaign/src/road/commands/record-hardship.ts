/** 登记困难情况 · Record hardship: low income, housing difficulty, as attested; protected, and counted by the plan (条例 §18). */
import { hardshipRecorded } from '../../household.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { yesNoField } from '../field.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const recordHardship = defineCommand({
  name: 'recordHardship',
  of: 'household',
  article: { 全国: '条例 §18', 浙江: '浙江条例 §22' },
  fields: { lowIncome: yesNoField, housingDifficulty: yesNoField },
  evidence: documented,
  gates: [actorOnRoster],
  decide: ({ target: number }, hardship) => ({
    stated: [state(hardshipRecorded, { number }, hardship)],
  }),
})
