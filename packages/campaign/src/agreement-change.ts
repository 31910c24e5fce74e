/**
 * 协议的撤销与补充 · Change of an agreement: taken back or added to by an act of its own, which one person proposes and
 * another approves (条例 §25; 最高法行政协议规定 §10, §14).
 *
 *     signed ──▶ revocation proposed ──▶ revoked        (then the household may sign anew)
 *            └─▶ supplement proposed ──▶ supplemented    (the plan of the agreement, on today's facts)
 */
import type { AgreedLine, FrozenFacts } from './agreement.ts'
import type { Dossier } from './campaign.ts'
import { defineEvent, type EventDefinition } from './event.ts'
import type { Hardship } from './household.ts'
import type { FenText } from './money.ts'
import type { Fact } from './standing.ts'

export interface ChangeProposed {
  readonly agreement: string
  readonly by: string
}
interface Reasoned {
  readonly reason: string
}
export const revocationProposed = defineEvent<ChangeProposed, Reasoned>(
  'RevocationProposed',
  'household',
  'text',
)
export const agreementRevoked = defineEvent<ChangeProposed>('AgreementRevoked', 'household')
export const supplementProposed = defineEvent<ChangeProposed, Reasoned>(
  'SupplementProposed',
  'household',
  'text',
)

/** What the agreement comes to with it; as in an agreement the amounts are the plan's, never typed. */
export interface AgreementSupplemented extends ChangeProposed {
  readonly totalFen: FenText
  readonly homePriceFen: FenText
  readonly settlementFen: FenText
  readonly planVersion: string
  readonly lines: readonly AgreedLine[]
  readonly frozen: FrozenFacts
}
export const agreementSupplemented = defineEvent<AgreementSupplemented, Hardship>(
  'AgreementSupplemented',
  'household',
  'hardship',
)
/** A proposal that was not approved. */
export const changeDeclined = defineEvent<ChangeProposed, Reasoned>('ChangeDeclined', 'household', 'text')

type Proposal = Fact<ChangeProposed, Reasoned>

/** The proposal that still waits for another's word; null where none does. */
export function openProposal(
  household: Dossier,
  proposed: EventDefinition<ChangeProposed, Reasoned>,
): Proposal | null {
  const settled = Math.max(
    ...[agreementRevoked, agreementSupplemented, changeDeclined].map((done) => household.lastSeq(done)),
  )
  const last = household.last(proposed)
  return last && last.seq > settled ? last : null
}
