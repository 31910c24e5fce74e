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
import type { PlanAdopted } from './plan.ts'
import { factsFrozen } from './plan-facts.ts'
import { inFen, runOnLedger } from './recomputation.ts'
import { paidNetFen } from './refund.ts'

export interface Due {
  readonly item: string
  /** Its number, or that of the order. */
  readonly agreement: string
  /** Above zero. */
  readonly amountFen: FenText
}

type InForce = { readonly adopted: PlanAdopted; readonly plan: Plan } | null

/** @param inForce a plan with its hash; another than the agreement's computes nothing for it */
export const dueItems = (household: Dossier, inForce: InForce): Due[] =>
  owedItems(household, inForce).flatMap((owed) => {
    const left = fen(owed.amountFen) - paidFor(household, owed.item)
    return left > 0 ? [{ ...owed, amountFen: String(left) }] : []
  })

interface Kept {
  readonly plan: Plan | null
  readonly owed: readonly Due[]
}
/** A dossier never changes: what a plan gives it is worked out once, however often a page asks. */
const kept = new WeakMap<Dossier, Kept>()

/** All that its agreement, or the order in its place, grants it, paid or not. */
export function owedItems(household: Dossier, inForce: InForce): readonly Due[] {
  const plan = inForce?.plan ?? null
  const known = kept.get(household)
  if (known?.plan === plan) return known.owed
  const owed = owedBy(household, inForce)
  kept.set(household, { plan, owed })
  return owed
}

function owedBy(household: Dossier, inForce: InForce): Due[] {
  const counted = countedAgreements(household).at(-1)
  if (!counted || counted.revokedOn !== null) return owedByOrder(household)
  const { agreement } = counted
  const settlement = fen(agreedTotals(household, counted).settlementFen)
  const owed: [string, number][] = [[itemOf(agreement.body.choice), settlement]]
  const plan = inForce?.adopted.sha256 === agreement.body.frozen?.planSha256 ? (inForce?.plan ?? null) : null
  const facts = plan && factsFrozen(household, agreement)
  const ran = plan && facts ? runOnLedger(plan, facts) : null
  if (ran?.kind === 'ran')
    for (const { name, role, amount } of ran.outcome.lines)
      if (role === '另付项' && amount !== null) owed.push([name, Number(inFen(amount) ?? '0')])
  return owed.flatMap(([item, amount]) =>
    amount > 0 ? [{ item, agreement: agreement.body.agreement, amountFen: String(amount) }] : [],
  )
}

/** The settlement of the order that stands: 另付项 reward an agreement, so that an order has none. */
function owedByOrder(household: Dossier): Due[] {
  const order = standingOrder(household)
  if (!order) return []
  const { choice, settlementFen } = order.body
  return fen(settlementFen) > 0
    ? [{ item: itemOf(choice), agreement: order.body.order, amountFen: settlementFen }]
    : []
}

const itemOf = (choice: Choice): string => (choice === '货币补偿' ? '补偿款' : '差价')

/** 补偿款 and 差价 settle the same claim: an order paid in cash and then revoked counts for what follows it. */
export const SETTLEMENT_ITEMS: readonly string[] = ['补偿款', '差价']

const paidFor = (household: Dossier, item: string): number =>
  paidNetFen(household, (one) =>
    SETTLEMENT_ITEMS.includes(item) ? SETTLEMENT_ITEMS.includes(one) : one === item,
  )
