/** 补足专户资金 · Add funds: what is paid into the account after the first deposit, so that batches are covered (条例 §12). */
import { fundsDeposited } from '../../decision.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { textField, yuanField } from '../field.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const addFunds = defineCommand({
  name: 'addFunds',
  of: 'project',
  article: { 全国: '条例 §12' },
  fields: { amountFen: yuanField, bank: textField },
  evidence: documented,
  isFree: true,
  gates: [actorOnRoster],
  isOffered: ({ terms }) => terms.steps.has('补偿费用足额到位'),
  decide: ({ project }, { amountFen, bank }) => ({
    stated: [
      state(fundsDeposited, {
        amountFen,
        estimateFen: project.last(fundsDeposited)?.body.estimateFen ?? amountFen,
        bank,
      }),
    ],
  }),
})
