/**
 * 腾空 · Vacating: the home emptied and accepted.
 */
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export interface HouseholdVacated {
  /** 验收人, 工号 */
  readonly by: string | null
}
export const householdVacated = defineEvent<HouseholdVacated>('HouseholdVacated', 'household')

/** How it was found: by whom, keys, meters, what was left behind. Stated beside the vacating, on its day. */
export const vacatingInspected = defineEvent<
  { readonly by: string; readonly second: string; readonly keysReturned: boolean },
  { readonly meters: string | null; readonly left: string | null }
>('VacatingInspected', 'household', 'text')

export const vacatingSheet: Sheet = {
  name: '腾空',
  key: ['户号'],
  columns: { 户号: householdOf(text), 腾空日期: needed(dayKind), 验收人: optional(text) },
  states: [states(householdVacated, { of: '户号', on: '腾空日期', body: { by: '验收人' } })],
}
