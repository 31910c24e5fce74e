/**
 * 送达 · Serving: a document handed over to a household, by a lawful way, on its day (民诉法 §87–§95).
 */
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export const VALUATION_REPORT = '分户评估报告'
export const VALUATION_NOTICE = '限期评估告知书'

export interface DocumentServed {
  readonly document: string
  readonly method: string | null
  readonly by: string | null
}
export const documentServed = defineEvent<DocumentServed>('DocumentServed', 'household')

export const servingSheet: Sheet = {
  name: '送达',
  key: ['户号', '文书'],
  columns: {
    户号: householdOf(text),
    文书: needed(text),
    送达日期: needed(dayKind),
    送达方式: optional(text),
    送达人: optional(text),
  },
  states: [
    states(documentServed, {
      of: '户号',
      on: '送达日期',
      body: { document: '文书', method: '送达方式', by: '送达人' },
    }),
  ],
}
