/**
 * 入户调查 · Survey: one household's, on its day, by one who is on the roster (条例 §15).
 */
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export interface HouseholdSurveyed {
  readonly by: string | null
}
export const householdSurveyed = defineEvent<HouseholdSurveyed, { readonly present: string | null }>(
  'HouseholdSurveyed',
  'household',
  'text',
)

export const surveySheet: Sheet = {
  name: '入户调查',
  key: ['户号'],
  columns: {
    户号: householdOf(text),
    调查日期: needed(dayKind),
    调查人: optional(text),
    在场人: optional(text),
  },
  states: [
    states(householdSurveyed, {
      of: '户号',
      on: '调查日期',
      body: { by: '调查人' },
      private: { present: '在场人' },
    }),
  ],
}
