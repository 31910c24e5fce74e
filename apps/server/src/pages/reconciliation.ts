/** 对账 · Reconciliation: the money's way from account to bank, item by item, and the lines behind each of its numbers. */
import { budgetedFen, budgetFen, standingBudget } from '@oneruler/campaign/budget'
import { depositedFen } from '@oneruler/campaign/decision'
import { SETTLEMENT_ITEMS } from '@oneruler/campaign/due'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { toYuan } from '@oneruler/campaign/money'
import { reconciledLines, type Steps, sumsByItem } from '@oneruler/campaign/reconciliation'
import type { Situation } from '@oneruler/campaign/road/situation'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { MoneyItem, MoneyWay } from '../money-pages.ts'

type PlanAtHand = Situation['plan']

const NOTHING: Steps = { agreed: 0, approved: 0, paid: 0 }
const inYuan = ({ agreed, approved, paid }: Steps) => ({
  agreedYuan: toYuan(agreed),
  approvedYuan: toYuan(approved),
  paidYuan: toYuan(paid),
})

/** @param plan the plan in force, for what becomes due after signing */
export function moneyWay({ campaign }: LoadedCampaign, plan: PlanAtHand): MoneyWay {
  const project = new FactsAtHand(campaign.facts.filter(({ streamKind }) => streamKind === 'project'))
  const budget = standingBudget(project)
  const sums = sumsByItem(reconciledLines(campaign, plan))
  const listed =
    budget?.body.items.map(({ item }) => item) ?? SETTLEMENT_ITEMS.filter((item) => sums.has(item))
  const names = new Set([...listed, ...sums.keys()])
  const total = [...sums.values()].reduce(
    (all, one) => ({
      agreed: all.agreed + one.agreed,
      approved: all.approved + one.approved,
      paid: all.paid + one.paid,
    }),
    NOTHING,
  )
  return {
    depositedYuan: toYuan(depositedFen(project)),
    budget: budget && {
      version: budget.body.version,
      document: budget.body.document,
      adoptedOn: budget.onDay,
      by: budget.body.by,
      yuan: toYuan(budgetFen(budget.body.items)),
    },
    ...inYuan(total),
    items: [...names].map((item): MoneyItem => {
      const budgeted = budget && budgetedFen(budget.body, item)
      return {
        item,
        budgetedYuan: budgeted === null ? null : toYuan(budgeted),
        ...inYuan(sums.get(item) ?? NOTHING),
      }
    }),
  }
}
