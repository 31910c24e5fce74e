/** 协议以后的事件 · Events after the agreement: every type that only acts on money, homes and their order state. */
import {
  agreementRevoked,
  agreementSupplemented,
  changeDeclined,
  revocationProposed,
  supplementProposed,
} from '../agreement-change.ts'
import { budgetAdopted } from '../budget.ts'
import { choiceOrderDrawn, turnPassed, turnTaken } from '../choice-order.ts'
import {
  homeChosen,
  homeHeld,
  homeListed,
  homeReleased,
  homeReoffered,
  homeTaken,
  homeWithheld,
} from '../home.ts'
import { paperTemplateTaken } from '../paper-template.ts'
import { paperTermsStated } from '../paper-terms.ts'
import { batchApproved, batchDrafted, batchDropped, batchSubmitted, lineReturned } from '../payment-batch.ts'
import { moneyRefunded } from '../refund.ts'
import { vacatingInspected } from '../vacating.ts'

export const MONEY_EVENTS = [
  revocationProposed,
  agreementRevoked,
  supplementProposed,
  agreementSupplemented,
  changeDeclined,
  choiceOrderDrawn,
  turnTaken,
  turnPassed,
  homeListed,
  homeHeld,
  homeChosen,
  homeTaken,
  homeReleased,
  homeWithheld,
  homeReoffered,
  budgetAdopted,
  batchDrafted,
  batchSubmitted,
  batchApproved,
  batchDropped,
  lineReturned,
  moneyRefunded,
  vacatingInspected,
  paperTermsStated,
  paperTemplateTaken,
]
