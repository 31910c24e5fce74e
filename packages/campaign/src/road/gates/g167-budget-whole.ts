/**
 * G167 预算逐项编列 · Budget whole: an item for everything the plan in force can have paid, each once, none that nothing is
 * paid under, and none below what was approved under it (条例 §12: 专款专用).
 */
import { type BudgetItem, payableItems, SET_ASIDE, spentByItem } from '../../budget.ts'
import { fen, yuanText } from '../../money.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'

export const budgetWhole: Gate<{ readonly items: readonly BudgetItem[] }> = {
  id: 'G167',
  article: { 全国: '条例 §12' },
  look(at, input) {
    if (!at.plan) return closed('no-plan')
    if (!input) return null
    const payable = payableItems(at.plan.plan)
    const items = input.items.map(({ item }) => item)
    const missing = payable.filter((item) => !items.includes(item))
    if (missing.length > 0) return closed('item-missing', { items: missing.join('、') })
    const known: readonly string[] = [...payable, ...SET_ASIDE]
    const spent = spentByItem(campaignOf(at).facts)
    for (const [index, { item, amountFen }] of input.items.entries()) {
      if (items.indexOf(item) !== index) return closed('item-twice', { item })
      if (!known.includes(item) && !spent.has(item))
        return closed('item-unknown', { item, items: known.join('、') })
      const least = spent.get(item) ?? 0
      if (fen(amountFen) < least) return closed('item-spent', { item, spent: yuanText(String(least)) })
    }
    return open()
  },
}
