/**
 * 稽核发现 · Finding: what one rule of the audit says about one row of the ledger.
 *
 * `code` and `params` are the message without its words; those stand in `words/findings`.
 */
import type { Campaign } from '../campaign.ts'
import type { Day } from '../day.ts'
import type { Ending } from '../law/clock.ts'
import type { Place } from '../law/place.ts'
import type { Recomputation } from '../recomputation.ts'
import type { Fact } from '../standing.ts'

/** 错误, against the law or the plan · 提醒, perhaps so · 未记, a duty the ledger does not show · 说明. */
export const SEVERITIES = ['error', 'warning', 'not-recorded', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

export const FINDING_CODES = [
  'published-unproposed',
  'published-by-proposer',
  'plan-missing',
  'plan-differs',
  'step-differs',
  'valuation-day-differs',
  'step-missing',
  'steps-reversed',
  'comment-period-short',
  'announced-late',
  'freeze-expired',
  'freeze-too-long',
  'consent-short',
  'hearing-missing',
  'comments-end-early',
  'posted-during-comments',
  'hearing-too-soon',
  'representatives-few',
  'representatives-unknown',
  'public-missing',
  'candidates-few',
  'not-a-candidate',
  'agreement-late',
  'agreement-running',
  'choice-not-carried',
  'share-short',
  'share-reached',
  'period-running',
  'ordered-in-period',
  'ordered-without-report',
  'proposal-not-served',
  'choice-days-running',
  'choice-not-kept',
  'no-order-in-force',
  'remedy-open',
  'applied-too-late',
  'demand-not-served',
  'applied-too-early',
  'moved-on-day-off',
  'moved-at-night',
  'closed-without-evidence',
  'closed-by-worker',
  'changed-unproposed',
  'changed-by-proposer',
  'owners-unsigned',
  'appraisal-unanswered',
  'appraisal-answered-late',
  'panel-out-of-order',
  'not-registered',
  'reference-unknown',
  'house-missing',
  'certificate-repeated',
  'recognised-above-measured',
  'recognised-by-title',
  'survey-after-posting',
  'posting-before-valuer',
  'posted-by-another',
  'check-before-posting',
  'posting-missing',
  'served-before-posting',
  'served-during-posting',
  'recheck-asked-late',
  'recheck-answered-late',
  'recheck-unanswered',
  'survey-missing',
  'survey-later',
  'report-missing',
  'report-later',
  'signed-twice',
  'signed-before-window',
  'signed-after-window',
  'signed-before-decision',
  'signed-without-decision',
  'exchange-without-area',
  'cash-with-home',
  'settlement-differs',
  'signed-during-recheck',
  'facts-changed',
  'hardship-changed',
  'recomputed-differs',
  'lines-differ',
  'plan-unusable',
  'facts-short',
  'premise-broken',
  'paid-without-agreement',
  'paid-before-signing',
  'paid-after-revocation',
  'paid-too-much',
  'paid-too-little',
  'vacated-without-agreement',
  'vacated-before-signing',
  'vacated-unpaid',
  'vacated-part-paid',
  'batch-approved-by-doer',
  'batch-returned-unapproved',
  'home-taken-twice',
  'paid-outside-budget',
  'paid-beyond-budget',
  'not-on-roster',
  'not-yet-on-roster',
  'no-longer-on-roster',
  'nobody-named',
  'pledge-missing',
  'visit-outside-hours',
  'resolved-without-agreement',
  'appeal-unanswered',
  'issue-unsolved',
  'files-missing',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

export interface Finding {
  /** Its number in SPEC.md, `S2`. */
  readonly rule: string
  readonly article: string
  readonly severity: Severity
  /** 户号 */
  readonly household: string | null
  /** The sheet and Excel's row of the fact that shows the breach; a row that is missing has none. */
  readonly sheet: string | null
  readonly row: number | null
  /** 协议编号 */
  readonly agreement: string | null
  readonly code: FindingCode
  readonly params: Params
}

/** Fills the words: days ISO, amounts in 元, numbers as text. */
export type Params = Readonly<Record<string, string>>

/** The last day of a clock, and whether it is provisional (`yes`, else empty). */
export const endingParams = ({ lastDay, provisional }: Ending): Params => ({
  lastDay,
  provisional: provisional ? 'yes' : '',
})

/** What a rule looks at. */
export interface Audited {
  /** What had happened by the day asked for. */
  readonly campaign: Campaign
  /** Every row of the ledger, for what one row names of another whatever the day. */
  readonly ledger: Campaign
  readonly asOf: Day
  readonly place: Place
  /** Agreements held against their plans; empty where nobody did. */
  readonly recomputation: Recomputation
}

/** A finding before it is numbered: where, what, how grave. */
export interface Breach {
  readonly code: FindingCode
  readonly severity: Severity
  /** The fact that shows it, or the sheet that lacks one. */
  readonly at: Fact<object, object> | string
  readonly household?: string | null
  readonly agreement?: string
  /** Where the rule's own article is not the one. */
  readonly article?: string
  readonly params?: Params
}

/** One numbered rule: the article it rests on, and every breach of it. */
export interface Rule {
  readonly id: string
  readonly article: string
  find(audited: Audited): Iterable<Breach>
}
