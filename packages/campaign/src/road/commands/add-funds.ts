/** 补足专户资金 · Add funds: what is paid into the account after the first deposit, so that batches are covered (条例 §12). */
import { fundsDeposited } from '../../decision.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { yuanField } from '../field.ts'
import { voucherIsNew } from '../gates/g178-voucher-new.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { entered } from './before-decision.ts'

export const addFunds = defineCommand({
  name: 'addFunds',
  of: 'project',
  article: { 全国: '条例 §12' },
  fields: { amountFen: yuanField, ...entered },
  evidence: documented,
  isFree: true,
  gates: [actorOnRoster, voucherIsNew],
  isOffered: ({ terms }) => terms.steps.has('补偿费用足额到位'),
  decide: ({ project }, deposit) => ({
    stated: [
      state(fundsDeposited, {
        ...deposit,
        estimateFen: project.last(fundsDeposited)?.body.estimateFen ?? deposit.amountFen,
      }),
    ],
  }),
})
