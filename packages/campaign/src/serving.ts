/**
 * 送达 · Serving: a document handed over to a household, by a lawful way, on its day (民诉法 §87–§95).
 */
import { defineEvent } from './event.ts'
import { dayKind, text } from './kinds.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export const VALUATION_REPORT = '分户评估报告'
export const VALUATION_NOTICE = '限期评估告知书'

/** In person, left behind, by post, by announcement, electronically with consent (民诉法 §88–§95). */
export const SERVING_METHODS = ['直接送达', '留置送达', '邮寄送达', '公告送达', '电子送达'] as const
export type ServingMethod = (typeof SERVING_METHODS)[number]

export interface DocumentServed {
  readonly document: string
  readonly method: string | null
  readonly by: string | null
}
export const documentServed = defineEvent<DocumentServed>('DocumentServed', 'household')

/** 送达回证: who took the document, and who saw it where nobody did. Stated beside the serving, on its day. */
export const proofOfService = defineEvent<
  { readonly document: string },
  { readonly recipient: string | null; readonly witness: string | null }
>('ProofOfServiceMade', 'household', 'text')

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
