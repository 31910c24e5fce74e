/**
 * 我家 · Own household: all that a household's own page is drawn from. It leaves the office encrypted, and names nobody but
 * the household and those who worked for it; no number of a card, an account or a telephone.
 *
 * Days are ISO text, amounts 元 with two decimals, areas ㎡ with two decimals.
 */
import type { OwnFactKey } from '@oneruler/words/own-page'
import type { PublicLogHead } from '../public-project.ts'

export interface OwnHousehold {
  readonly number: string
  readonly owner: string
  readonly address: string
  /** The day the page speaks of. */
  readonly day: string
  readonly surveyedOn: string | null
  readonly houses: readonly OwnHouse[]
  readonly valuation: { readonly yuan: string; readonly valuer: string; readonly postedOn: string } | null
  /** The period that runs about the valuation; null where none does. */
  readonly clock: OwnClock | null
  /** As the published plan asks for them, without what is chosen at signing. */
  readonly planFacts: Readonly<Record<string, readonly Readonly<Record<string, string | boolean | null>>[]>>
  readonly signing: { readonly startsOn: string; readonly endsOn: string } | null
  /** ㎡ of the homes that are still free, each size once, rising. */
  readonly homeAreas: readonly string[]
  readonly missing: readonly OwnMissing[]
  readonly agreements: readonly OwnAgreement[]
  readonly payments: readonly { readonly day: string; readonly item: string; readonly yuan: string }[]
  /** Newest first. */
  readonly done: readonly OwnDone[]
  /** Who looked at what is masked of it; newest first. */
  readonly looks: readonly OwnLook[]
  /** Of what stands in the sealed log; oldest first. */
  readonly receipts: readonly OwnReceipt[]
  readonly log: PublicLogHead
}

export interface OwnReceipt {
  /** Of the entry: agreement, payment, request … */
  readonly kind: string
  readonly number: string
  readonly day: string
  /** The `.tlog-proof` as text. */
  readonly file: string
}

export interface OwnHouse {
  readonly number: string
  readonly certificate: string | null
  readonly facts: readonly { readonly fact: OwnFactKey; readonly value: string }[]
}

export interface OwnClock {
  readonly key: 'recheckAsked' | 'recheckAnswered' | 'expertAppraisalAsked' | 'expertAppraisalAnswered'
  readonly article: string
  readonly since: string
  readonly lastDay: string
  readonly daysLeft: number
  readonly within: number
}

/** What signing needs and nobody has brought yet. */
export type OwnMissing = 'account' | 'coOwners' | 'certificates'

export interface OwnAgreement {
  readonly agreement: string
  readonly signedAt: string
  readonly choice: string
  readonly homeM2: string | null
  readonly home: string | null
  readonly totalYuan: string
  readonly homePriceYuan: string | null
  readonly settlementYuan: string | null
  /** False where another took its place, or it was revoked. */
  readonly counts: boolean
}

export interface OwnDone {
  readonly day: string
  readonly time: string | null
  readonly what: string
  readonly detail: string
  readonly by: string
}

export interface OwnLook {
  readonly day: string
  readonly time: string
  /** What was seen, and for which stated reason. */
  readonly what: string
  readonly by: string
}
