/** G168 预算有资金 · Budget funded: no more is planned for than the account was paid (条例 §12: 足额到位). */
import { type BudgetItem, budgetFen } from '../../budget.ts'
import { depositedFen } from '../../decision.ts'
import { yuanText } from '../../money.ts'
import { closed, type Gate, open } from '../gate.ts'

export const budgetFunded: Gate<{ readonly items: readonly BudgetItem[] }> = {
  id: 'G168',
  article: { 全国: '条例 §12' },
  look({ project }, input) {
    if (!input) return null
    const [budget, deposited] = [budgetFen(input.items), depositedFen(project)]
    if (budget <= deposited) return open()
    return closed('budget-unfunded', {
      budget: yuanText(String(budget)),
      deposited: yuanText(String(deposited)),
    })
  },
}
