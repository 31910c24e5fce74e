/** 闸门总表 · Gates: the words of every gate, by its number. */
import { afterDecisionGates } from './after-decision-gates.ts'
import { beforeDecisionGates } from './before-decision-gates.ts'
import type { GateTexts } from './gate-text.ts'
import { signingGates } from './signing-gates.ts'

const zh: GateTexts = { ...beforeDecisionGates.zh, ...afterDecisionGates.zh, ...signingGates.zh }
const en: GateTexts = { ...beforeDecisionGates.en, ...afterDecisionGates.en, ...signingGates.en }

export const gateWords = { zh, en }
