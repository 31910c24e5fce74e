/** 闸门总表 · Gates: the words of every gate, by its number. */
import { afterDecisionGates } from './after-decision-gates.ts'
import { beforeDecisionGates } from './before-decision-gates.ts'
import { budgetGates } from './budget-gates.ts'
import { closingGates } from './closing-gates.ts'
import { fileGates } from './file-gates.ts'
import type { GateTexts } from './gate-text.ts'
import { moneyGates } from './money-gates.ts'
import { orderGates } from './order-gates.ts'
import { publishingGates } from './publishing-gates.ts'
import { signerGates } from './signer-gates.ts'
import { signingGates } from './signing-gates.ts'
import { surveyGates } from './survey-gates.ts'
import { workGates } from './work-gates.ts'

const zh: GateTexts = {
  ...beforeDecisionGates.zh,
  ...publishingGates.zh,
  ...afterDecisionGates.zh,
  ...signingGates.zh,
  ...surveyGates.zh,
  ...orderGates.zh,
  ...signerGates.zh,
  ...closingGates.zh,
  ...fileGates.zh,
  ...moneyGates.zh,
  ...budgetGates.zh,
  ...workGates.zh,
}
const en: GateTexts = {
  ...beforeDecisionGates.en,
  ...publishingGates.en,
  ...afterDecisionGates.en,
  ...signingGates.en,
  ...surveyGates.en,
  ...orderGates.en,
  ...signerGates.en,
  ...closingGates.en,
  ...fileGates.en,
  ...moneyGates.en,
  ...budgetGates.en,
  ...workGates.en,
}

export const gateWords = { zh, en }
