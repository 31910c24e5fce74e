/** 点名 · Named: how many are missing and the first of them, as the words of a gate want it. */
import type { GateParams } from '../gate.ts'

const MOST_NAMED = 5

export const named = (numbers: readonly string[]): GateParams => ({
  count: String(numbers.length),
  first: numbers.slice(0, MOST_NAMED).join('、'),
})
