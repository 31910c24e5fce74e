/** 闸门总表 · Gates: the words of every gate, by its number. */
import type { GateTexts } from './gate-text.ts'
import { signingGates } from './signing-gates.ts'

const zh: GateTexts = { ...signingGates.zh }
const en: GateTexts = { ...signingGates.en }

export const gateWords = { zh, en }
