/** 决定前的三件事 · Before a decision: the risk to stability assessed, the funds in the account, the government met (条例 §12). */
import {
  depositedFen,
  executiveMeetingHeld,
  FUND_SOURCES,
  fundsDeposited,
  mayGoOn,
  RISK_CONCLUSIONS,
  RISK_LEVELS,
  riskAssessed,
} from '../../decision.ts'
import { fen } from '../../money.ts'
import { state } from '../command.ts'
import {
  integerField,
  longTextField,
  oneOfField,
  optional,
  rowsField,
  textField,
  yesNoField,
  yuanField,
} from '../field.ts'
import { voucherIsNew } from '../gates/g178-voucher-new.ts'
import { stepCommand } from './step-command.ts'

/** One that says to wait or to stop takes no step: another assessment may follow. */
export const assessRisk = stepCommand({
  name: 'assessRisk',
  step: '社会稳定风险评估',
  fields: {
    level: oneOfField(RISK_LEVELS),
    conclusion: oneOfField(RISK_CONCLUSIONS),
    measures: longTextField,
    lawful: optional(longTextField),
    fair: optional(longTextField),
    feasible: optional(longTextField),
    risks: rowsField({ risk: longTextField, level: oneOfField(RISK_LEVELS), measure: longTextField }, 0),
    emergency: optional(longTextField),
  },
  passes: (_at, { conclusion }) => mayGoOn(conclusion),
  states: (_at, { level, conclusion, ...told }) => [state(riskAssessed, { level, conclusion }, told)],
})

/** What the bank's slip says of a deposit besides its amount. */
export const entered = { bank: textField, source: oneOfField(FUND_SOURCES), voucher: textField }

/** Paid in at once or in parts; the step is taken when all that came in covers what the plan will cost. */
export const depositFunds = stepCommand({
  name: 'depositFunds',
  step: '补偿费用足额到位',
  fields: { amountFen: yuanField, estimateFen: yuanField, ...entered },
  gates: [voucherIsNew],
  passes: (at, { amountFen, estimateFen }) =>
    fen(estimateFen) > 0 && depositedFen(at.project) + fen(amountFen) >= fen(estimateFen),
  states: (_at, deposit) => [state(fundsDeposited, deposit)],
})

/** One that does not approve takes no step. */
export const holdExecutiveMeeting = stepCommand({
  name: 'holdExecutiveMeeting',
  step: '政府常务会议',
  fields: { attendance: integerField(1, 1000), approved: yesNoField },
  passes: (_at, { approved }) => approved,
  states: (_at, { attendance, approved }) => [state(executiveMeetingHeld, { attendance, approved })],
})
