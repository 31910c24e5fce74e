/** 预算表的已填 · Begun budget: the items as they stand; before the first, what the plan can have paid, without amounts. */
import { payableItems, SET_ASIDE, standingBudget } from '@oneruler/campaign/budget'
import type { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { yuanText } from '@oneruler/campaign/money'
import type { Plan } from '@oneruler/ruler/plan'
import type { Begun } from '../road-pages.ts'

export function begunBudget(project: FactsAtHand, plan: Plan | null): Begun {
  const stated = standingBudget(project)?.body.items ?? []
  const amounts = new Map(stated.map(({ item, amountFen }) => [item, yuanText(amountFen)]))
  const items = new Set([...(plan ? payableItems(plan) : []), ...SET_ASIDE, ...amounts.keys()])
  return {
    values: { items: [...items].map((item) => ({ item, amountFen: amounts.get(item) ?? '0' })) },
    by: null,
  }
}
