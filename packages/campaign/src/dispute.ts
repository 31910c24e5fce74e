/**
 * 权属争议与限制 · Dispute: whose a house is, is not settled (权属不明 …), or somebody else has a right in it (抵押, 查封).
 *
 *     noted ──▶ settled
 *
 * While ownership is unclear nobody can agree for the house: what follows is an order (条例 §26). A mortgage or a seizure
 * does not keep an owner from agreeing; it bears on to whom is paid.
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export const UNCLEAR = ['权属不明', '共有争议', '继承未定'] as const
export const ENCUMBRANCES = ['抵押', '查封'] as const
export const DISPUTES = [...UNCLEAR, ...ENCUMBRANCES] as const
export type DisputeKind = (typeof DISPUTES)[number]

export interface DisputeNoted {
  /** Its number within the household. */
  readonly dispute: string
  /** 幢号 */
  readonly house: string
  readonly kind: DisputeKind
}
export const disputeNoted = defineEvent<DisputeNoted, { readonly about: string }>(
  'DisputeNoted',
  'household',
  'text',
)
export const disputeSettled = defineEvent<{ readonly dispute: string }, { readonly result: string }>(
  'DisputeSettled',
  'household',
  'text',
)

/** Noted and not settled, oldest first. */
export function openDisputes(household: FactsAtHand) {
  const settled = new Set(household.of(disputeSettled).map(({ body }) => body.dispute))
  return household.of(disputeNoted).filter(({ body }) => !settled.has(body.dispute))
}

/** The oldest open dispute about whose a house is; null where ownership is clear. */
export const unclearOwnership = (household: FactsAtHand) =>
  openDisputes(household).find(({ body }) => (UNCLEAR as readonly string[]).includes(body.kind)) ?? null
