/**
 * 编制或调整预算 · Adopt a budget: what the account's money is for, item by item; a change is the whole budget anew, as the
 * next version, with its document and reason (条例 §12).
 */
import { budgetAdopted, standingBudget } from '../../budget.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { longTextField, rowsField, textField, yuanField } from '../field.ts'
import { onItsOwnDay } from '../gates/g117-on-its-day.ts'
import { budgetWhole } from '../gates/g167-budget-whole.ts'
import { budgetFunded } from '../gates/g168-budget-funded.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const adoptBudget = defineCommand({
  name: 'adoptBudget',
  of: 'project',
  article: { 全国: '条例 §12' },
  fields: {
    items: rowsField({ item: textField, amountFen: yuanField }),
    document: textField,
    reason: longTextField,
  },
  evidence: documented,
  isFree: true,
  gates: [actorOnRoster, onItsOwnDay, budgetWhole, budgetFunded],
  isOffered: ({ terms }) => terms.steps.has('补偿费用足额到位'),
  decide: ({ project, by }, { items, document, reason }) => ({
    stated: [
      state(
        budgetAdopted,
        { version: (standingBudget(project)?.body.version ?? 0) + 1, document, by, items },
        { reason },
      ),
    ],
  }),
})
