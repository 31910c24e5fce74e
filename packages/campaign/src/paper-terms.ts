/**
 * 文书条款 · Paper terms: what an office's agreements say alike to every household, beside what the plan computes: by
 * when it is paid, by when it is vacated, where the homes are (条例 §25).
 *
 * The same for all: a household has none of its own.
 */
import { defineEvent } from './event.ts'

export interface PaperTerms {
  readonly department: string
  readonly implementer: string | null
  readonly contact: string
  readonly phone: string
  readonly paidWithin: string
  readonly movesWithin: string
  readonly interimWay: string
  readonly interimPeriod: string
  readonly interimHome: string | null
  readonly effectClause: string
  readonly titleHandover: string
  readonly breach: string
  /** Only for exchange. */
  readonly homePlace: string | null
  readonly homePrice: string | null
  readonly homeDelivery: string | null
  readonly areaSettlement: string | null
  readonly interimRate: string | null
  readonly secondMove: string | null
  readonly lateDelivery: string | null
}

/** A later statement takes the place of the earlier. */
export const paperTermsStated = defineEvent<{ readonly copies: number }, PaperTerms>(
  'PaperTermsStated',
  'project',
  'text',
)
