/**
 * 走访 · Visit: judged by its start; between 08:00 and 20:00.
 */
import { defineEvent } from './event.ts'
import { integer, momentKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export interface HouseholdVisited {
  /** The start on the wall clock, `2018-06-11T08:42:00`. */
  readonly at: string
  readonly by: string | null
  readonly minutes: number | null
  /** 见面, 未遇 …; what a ledger brought has none. */
  readonly outcome?: string
}
export const householdVisited = defineEvent<HouseholdVisited, { readonly purpose: string | null }>(
  'HouseholdVisited',
  'household',
  'text',
)

export const visitSheet: Sheet = {
  name: '走访',
  key: null,
  columns: {
    时间: needed(momentKind),
    户号: householdOf(text),
    走访人: optional(text),
    事由: optional(text),
    分钟: optional(integer(0, 1440)),
  },
  states: [
    states(householdVisited, {
      of: '户号',
      on: '时间',
      body: { at: '时间', by: '走访人', minutes: '分钟' },
      private: { purpose: '事由' },
    }),
  ],
}
