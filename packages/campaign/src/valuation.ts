/**
 * 初评与小组核对 · Valuation: the first valuation posted (评估办法 §16), then checked by the group (初评复核).
 *
 *     posted ──▶ checked
 */
import { defineEvent } from './event.ts'
import { dayKind, text, yuan } from './kinds.ts'
import type { FenText } from './money.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export interface ValuationPosted {
  readonly valuer: string | null
  readonly valueFen: FenText | null
}
export const valuationPosted = defineEvent<ValuationPosted>('ValuationPosted', 'household')

export interface ValuationChecked {
  readonly by: string | null
}
export const valuationChecked = defineEvent<ValuationChecked>('ValuationChecked', 'household')

export const valuationSheet: Sheet = {
  name: '初评',
  key: ['户号'],
  columns: {
    户号: householdOf(text),
    公示日期: needed(dayKind),
    评估机构: optional(text),
    初评价值: optional(yuan),
    复核日期: optional(dayKind),
    复核人: optional(text),
  },
  states: [
    states(valuationPosted, {
      of: '户号',
      on: '公示日期',
      body: { valuer: '评估机构', valueFen: '初评价值' },
    }),
    states(valuationChecked, { of: '户号', on: '复核日期', body: { by: '复核人' } }),
  ],
}
