/**
 * 补偿决定 · Order: what the government decides where no agreement comes about, or nobody knows who owns (条例 §26).
 *
 *     proposed, both ways ──▶ served ──▶ 15 days to choose ──▶ made ──▶ announced, served ──▶ remedies
 *                                                               └──▶ revoked
 *
 * The proposal is Zhejiang's (浙江条例 §32). Every amount is the ruler's; nobody types one.
 */
import type { AgreedLine, Choice, FrozenFacts } from './agreement.ts'
import type { BothWays } from './compensation-choice.ts'
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import type { FenText } from './money.ts'
import { ORDER, ORDER_PROPOSAL, servedOn } from './serving.ts'

export const ORDER_GROUNDS = ['签约期限内达不成协议', '房屋所有权人不明确'] as const
export type OrderGround = (typeof ORDER_GROUNDS)[number]

export const orderProposed = defineEvent<{
  /** 文号 */
  readonly proposal: string
  readonly ground: OrderGround
  readonly ways: BothWays
}>('OrderProposed', 'household')

/** What the household said of the proposal; `choice` null where it gave an opinion and chose nothing. */
export const proposalAnswered = defineEvent<
  { readonly proposal: string; readonly choice: Choice | null },
  { readonly opinion: string | null }
>('ProposalAnswered', 'household', 'text')

export interface OrderMade {
  /** 文号 */
  readonly order: string
  readonly ground: OrderGround
  readonly choice: Choice
  readonly homeM2: string | null
  readonly totalFen: FenText
  readonly homePriceFen: FenText
  readonly settlementFen: FenText
  /** 搬迁期限, its last day. */
  readonly movesBy: string
  readonly frozen: FrozenFacts
  readonly planVersion: string
  readonly lines: readonly AgreedLine[]
}
export const orderMade = defineEvent<OrderMade>('OrderMade', 'household')
export const orderAnnounced = defineEvent<{ readonly order: string }>('OrderAnnounced', 'household')
interface Reasoned {
  readonly reason: string
}
interface RevocationSaid {
  readonly order: string
  readonly by: string
}
export const orderRevocationProposed = defineEvent<RevocationSaid, Reasoned>(
  'OrderRevocationProposed',
  'household',
  'text',
)
export const orderRevocationDeclined = defineEvent<RevocationSaid, Reasoned>(
  'OrderRevocationDeclined',
  'household',
  'text',
)
/** With the reason for which it was proposed. */
export const orderRevoked = defineEvent<{ readonly order: string; readonly approvedBy: string }, Reasoned>(
  'OrderRevoked',
  'household',
  'text',
)

/** The order that stands; null where none was made, or the last one was revoked. */
export function standingOrder(household: FactsAtHand) {
  const revocations = household.of(orderRevoked)
  return (
    household
      .of(orderMade)
      .filter(
        (made) => !revocations.some(({ seq, body }) => seq > made.seq && body.order === made.body.order),
      )
      .at(-1) ?? null
  )
}

/** The proposal that leads to the next order; one that led to an order, revoked or not, does not count again. */
export function openProposal(household: FactsAtHand) {
  const last = household.last(orderProposed)
  const made = household.last(orderMade)
  return last && (!made || made.seq < last.seq) ? last : null
}

/** The proposal to revoke the order that still waits for another's word; null where none does. */
export function openRevocation(household: FactsAtHand) {
  const settled = Math.max(...[orderRevoked, orderRevocationDeclined].map((done) => household.lastSeq(done)))
  const last = household.last(orderRevocationProposed)
  return last && last.seq > settled ? last : null
}

/** The day from which the household has the proposal; null where it has not got it. */
export function proposalServedOn(household: FactsAtHand, proposedSeq: number): Day | null {
  return servedOn(household, ORDER_PROPOSAL, proposedSeq)
}

export function orderServedOn(household: FactsAtHand, madeSeq: number): Day | null {
  return servedOn(household, ORDER, madeSeq)
}
