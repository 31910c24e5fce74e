/**
 * 满意度 · Satisfaction: a rating from 1 to 5, given by a household.
 */
import { defineEvent } from './event.ts'
import { dayKind, integer, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export interface SatisfactionRated {
  readonly score: number
  readonly channel: string | null
}
export const satisfactionRated = defineEvent<SatisfactionRated>('SatisfactionRated', 'household')

export const satisfactionSheet: Sheet = {
  name: '满意度',
  key: null,
  columns: {
    户号: householdOf(text),
    日期: needed(dayKind),
    评分: needed(integer(1, 5)),
    渠道: optional(text),
  },
  states: [states(satisfactionRated, { of: '户号', on: '日期', body: { score: '评分', channel: '渠道' } })],
}
