/**
 * 送达 · Serving: a document handed over to a household, by a lawful way, on its day (民诉法 §87–§95).
 */
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import { dayKind, text } from './kinds.ts'
import { firstDayAfter } from './law/clock.ts'
import { minimumWait } from './law/periods.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

export const VALUATION_REPORT = '分户评估报告'
export const VALUATION_NOTICE = '限期评估告知书'
export const RECHECK_ANSWER = '复核评估答复书'
export const APPRAISAL_ANSWER = '鉴定意见书'
export const ORDER_PROPOSAL = '补偿决定方案'
export const ORDER = '房屋征收补偿决定书'
export const DEMAND = '履行补偿决定催告书'
export const TERMINATION_NOTICE = '征收决定终止告知书'

/** In person, left behind, by post, by announcement, electronically with consent (民诉法 §88–§95). */
export const SERVING_METHODS = ['直接送达', '留置送达', '邮寄送达', '公告送达', '电子送达'] as const
export type ServingMethod = (typeof SERVING_METHODS)[number]

/** Nobody of the household signed for it, and no post brought a receipt back: a file shows that it was served. */
export const isShownByFile = (method: string | null): boolean =>
  method === '留置送达' || method === '公告送达'

export interface DocumentServed {
  readonly document: string
  readonly method: string | null
  readonly by: string | null
}
export const documentServed = defineEvent<DocumentServed>('DocumentServed', 'household')

/** 送达回证: who took the document, and who saw it where nobody did. Stated beside the serving, on its day. */
export const proofOfService = defineEvent<
  { readonly document: string },
  {
    readonly recipient: string | null
    readonly witness: string | null
    /** 邮寄送达: the number of the receipt that came back. */
    readonly receipt?: string | null
    /** 公告送达: why no other way was left. */
    readonly reason?: string | null
  }
>('ProofOfServiceMade', 'household', 'text')

/** 电子送达: whether the household agreed to it, and where to; the last word holds (民诉法 §90). */
export const onlineServingAgreed = defineEvent<
  { readonly agrees: boolean },
  { readonly sentTo: string | null }
>('OnlineServingAgreed', 'household', 'text')

/**
 * The day a serving counts from: that of receipt, which by post is the day of the receipt; by announcement the first day
 * after its wait.
 */
export function countsAsServedOn({
  onDay,
  body,
}: {
  readonly onDay: Day
  readonly body: { readonly method: string | null }
}): Day {
  const wait = body.method === '公告送达' ? minimumWait('servedByAnnouncement', '全国', onDay) : null
  return wait ? firstDayAfter(onDay, wait).day : onDay
}

/**
 * The day from which a household counts as having a document, on which every clock of it hangs; null where it was not
 * served. Of several servings the first to count.
 *
 * @param afterSeq only what was served after that fact counts: the document came to be, or changed, with it
 */
export function servedOn(household: FactsAtHand, document: string, afterSeq = 0): Day | null {
  const days = household
    .of(documentServed)
    .filter(({ seq, body }) => body.document === document && seq > afterSeq)
    .map(countsAsServedOn)
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null)
}

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
