/**
 * 应付款 · Due: what a household's agreement, or the order in its place, leaves to be paid, item by item; worked out, never typed.
 *
 * 补偿款 (cash) or 差价 (exchange, where the settlement is above zero), and each 另付项 of the plan that is no longer
 * 待定, computed on the facts that the agreement froze and the day of vacating.
 */
import type { Plan } from '@oneruler/ruler/plan'
import type { Choice } from './agreement.ts'
import type { Dossier } from './campaign.ts'
import { agreedTotals, countedAgreements } from './measures.ts'
import { type FenText, fen } from './money.ts'
import { standingOrder } from './order.ts'
import { paymentMade } from './payment.ts'
import type { PlanAdopted } from './plan.ts'
import { factsFrozen } from './plan-facts.ts'
import { inFen, runOnLedger } from './recomputation.ts'

export interface Due {
  readonly item: string
  /** Its number, or that of the order. */
  readonly agreement: string
  /** What is left to pay; above zero. */
  readonly amountFen: FenText
}

/** @param inForce a plan with its hash; another than the agreement's computes nothing for it */
export function dueItems(
  household: Dossier,
  inForce: { readonly adopted: PlanAdopted; readonly plan: Plan } | null,
): Due[] {
  const counted = countedAgreements(household).at(-1)
  if (!counted || counted.revokedOn !== null) return dueByOrder(household)
  const { agreement } = counted
  const settlement = fen(agreedTotals(household, counted).settlementFen)
  const owed: [string, number][] = [[itemOf(agreement.body.choice), settlement]]
  const plan = inForce?.adopted.sha256 === agreement.body.frozen?.planSha256 ? (inForce?.plan ?? null) : null
  const facts = plan && factsFrozen(household, agreement)
  const ran = plan && facts ? runOnLedger(plan, facts) : null
  if (ran?.kind === 'ran')
    for (const { name, role, amount } of ran.outcome.lines)
      if (role === '另付项' && amount !== null) owed.push([name, Number(inFen(amount) ?? '0')])
  return owed.flatMap(([item, amount]) => {
    const left = amount - paidFor(household, item)
    return left > 0 ? [{ item, agreement: agreement.body.agreement, amountFen: String(left) }] : []
  })
}

/** The settlement of the order that stands: 另付项 reward an agreement, so that an order has none. */
function dueByOrder(household: Dossier): Due[] {
  const order = standingOrder(household)
  if (!order) return []
  const item = itemOf(order.body.choice)
  const left = fen(order.body.settlementFen) - paidFor(household, item)
  return left > 0 ? [{ item, agreement: order.body.order, amountFen: String(left) }] : []
}

const itemOf = (choice: Choice): string => (choice === '货币补偿' ? '补偿款' : '差价')

/** 补偿款 and 差价 settle the same claim: an order paid in cash and then revoked counts for what follows it. */
const SETTLEMENTS: readonly string[] = ['补偿款', '差价']

function paidFor(household: Dossier, item: string): number {
  const items = SETTLEMENTS.includes(item) ? SETTLEMENTS : [item]
  return household
    .of(paymentMade)
    .filter(({ body }) => items.includes(body.item))
    .reduce((sum, { body }) => sum + fen(body.amountFen), 0)
}
