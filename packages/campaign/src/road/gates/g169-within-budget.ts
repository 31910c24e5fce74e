/**
 * G169 在预算之内 · Within the budget: a batch goes on only where every line has its item in the budget that stands, and the
 * item still holds it (条例 §12: 专款专用). Without a budget nothing is held against one.
 */
import { withinBudget } from '../../audit/m7-within-budget.ts'
import { budgetedFen, spentByItem, standingBudget, sumByItem } from '../../budget.ts'
import { yuanText } from '../../money.ts'
import { linesOf } from '../../payment-batch.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf, subjectOf } from '../situation.ts'

export const batchWithinBudget: Gate = {
  id: 'G169',
  article: { 全国: '条例 §12' },
  look(at) {
    const budget = standingBudget(at.project)
    // A page that reads the batch alone does not see what else was paid.
    if (!budget || at.campaign === null) return null
    const spent = spentByItem(campaignOf(at).facts)
    for (const [item, batch] of sumByItem(linesOf(subjectOf(at)))) {
      const [budgeted, before] = [budgetedFen(budget.body, item), spent.get(item) ?? 0]
      const code = withinBudget(budgeted, before + batch)
      if (code)
        return closed(code, {
          item,
          budgeted: yuanText(String(budgeted ?? 0)),
          spent: yuanText(String(before)),
          batch: yuanText(String(batch)),
        })
    }
    return open(budget.onDay)
  },
}
