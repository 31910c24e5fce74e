/** 对账 · Reconciliation: the money's way from account to bank, item by item, and the lines behind each of its numbers. */
import { budgetAdopted, budgetedFen, budgetFen, standingBudget } from '@oneruler/campaign/budget'
import type { Campaign } from '@oneruler/campaign/campaign'
import { depositedFen, fundsDeposited } from '@oneruler/campaign/decision'
import { SETTLEMENT_ITEMS } from '@oneruler/campaign/due'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { isShown, type LinesShown } from '@oneruler/campaign/lines-shown'
import { fen, toYuan } from '@oneruler/campaign/money'
import { maskedName, withoutNumbers } from '@oneruler/campaign/privacy/masked'
import {
  type ReconciledLine,
  reconciledLines,
  type Steps,
  sumsByItem,
} from '@oneruler/campaign/reconciliation'
import type { Situation } from '@oneruler/campaign/road/situation'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { MoneyItem, MoneyWay, ReconciledRow, ReconciliationPage } from '../money-pages.ts'

type PlanAtHand = Situation['plan']

const NOTHING: Steps = { agreed: 0, approved: 0, paid: 0 }
const add = (all: Steps, one: Steps): Steps => ({
  agreed: all.agreed + one.agreed,
  approved: all.approved + one.approved,
  paid: all.paid + one.paid,
})
const inYuan = ({ agreed, approved, paid }: Steps) => ({
  agreedYuan: toYuan(agreed),
  approvedYuan: toYuan(approved),
  paidYuan: toYuan(paid),
})

/** @param plan the plan in force, for what becomes due after signing */
export function moneyWay({ campaign }: LoadedCampaign, plan: PlanAtHand): MoneyWay {
  const project = projectOf(campaign)
  const budget = standingBudget(project)
  const sums = sumsByItem(reconciledLines(campaign, plan))
  const listed =
    budget?.body.items.map(({ item }) => item) ?? SETTLEMENT_ITEMS.filter((item) => sums.has(item))
  const names = new Set([...listed, ...sums.keys()])
  const total = [...sums.values()].reduce(add, NOTHING)
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

const projectOf = ({ facts }: Campaign): FactsAtHand =>
  new FactsAtHand(facts.filter(({ streamKind }) => streamKind === 'project'))

/** @param asked of one item, or of all where it is null */
export function reconciliationPage(
  { campaign }: LoadedCampaign,
  plan: PlanAtHand,
  asked: { readonly item: string | null; readonly shown: LinesShown },
): ReconciliationPage {
  const project = projectOf(campaign)
  const all = reconciledLines(campaign, plan)
  const lines = all.filter(
    (line) => (asked.item === null || line.item === asked.item) && isShown[asked.shown](line),
  )
  const sum = lines.reduce(add, NOTHING)
  return {
    deposits: project.of(fundsDeposited).map(({ onDay, body }) => ({
      on: onDay,
      bank: body.bank,
      source: body.source ?? null,
      voucher: body.voucher ?? null,
      yuan: toYuan(fen(body.amountFen)),
    })),
    budgets: project
      .of(budgetAdopted)
      .map(({ onDay, body: { version, document, by, items }, private: secret }) => ({
        version,
        on: onDay,
        document,
        by,
        yuan: toYuan(budgetFen(items)),
        reason: withoutNumbers(secret?.reason ?? null),
      }))
      .reverse(),
    rows: lines.map((line) => rowOf(line, campaign)),
    sums: { ...inYuan(sum), differenceYuan: toYuan(sum.agreed - sum.paid) },
    items: [...new Set([...SETTLEMENT_ITEMS, ...all.map(({ item }) => item)])],
  }
}

const rowOf = (line: ReconciledLine, { households }: Campaign): ReconciledRow => {
  const { household, item, agreement, batches, paidOn } = line
  return {
    household,
    owner: maskedName(households.get(household)?.registered.private?.owner ?? ''),
    item,
    agreement,
    batches,
    paidOn,
    ...inYuan(line),
    differenceYuan: toYuan(line.agreed - line.paid),
  }
}
