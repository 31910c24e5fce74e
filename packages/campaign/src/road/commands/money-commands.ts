/** 协议以后的行为 · Acts after the agreement: its changes, homes, payments, vacating. */
import type { Command } from '../command.ts'
import { acceptVacating } from './accept-vacating.ts'
import { addFunds } from './add-funds.ts'
import { adoptBudget } from './adopt-budget.ts'
import {
  approveRevocation,
  approveSupplement,
  declineChange,
  proposeRevocation,
  proposeSupplement,
} from './change-agreement.ts'
import { drawChoiceOrder, passTurn } from './choice-order.ts'
import { chooseHome } from './choose-home.ts'
import { holdHome, listHome, releaseHome, reofferHome, withholdHome } from './list-home.ts'
import { approveBatch, draftBatch, dropBatch, returnBatch, submitBatch } from './payment-batch.ts'
import { recordHardship } from './record-hardship.ts'
import { recordRefund } from './record-refund.ts'
import { statePaperTerms } from './state-paper-terms.ts'

export const MONEY_COMMANDS: readonly Command[] = [
  recordHardship,
  chooseHome,
  proposeRevocation,
  approveRevocation,
  proposeSupplement,
  approveSupplement,
  declineChange,
  acceptVacating,
  drawChoiceOrder,
  passTurn,
  listHome,
  holdHome,
  releaseHome,
  withholdHome,
  reofferHome,
  statePaperTerms,
  addFunds,
  adoptBudget,
  draftBatch,
  submitBatch,
  approveBatch,
  dropBatch,
  returnBatch,
  recordRefund,
]
