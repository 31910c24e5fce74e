/**
 * 补偿方式选择 · Compensation choice: money or exchange, chosen with both computed before the household (条例 §21).
 */
import type { Choice } from './agreement.ts'
import { defineEvent } from './event.ts'
import type { FenText } from './money.ts'

/** What one way comes to by the plan in force, on the day it was shown. */
export interface ShownQuote {
  readonly totalFen: FenText
  readonly homePriceFen: FenText
  readonly settlementFen: FenText
}

/** Both ways as they were shown, with the hash of the plan they were computed by. */
export interface BothWays {
  readonly planVersion: string
  readonly planSha256: string
  readonly homeM2: string
  readonly cash: ShownQuote
  readonly exchange: ShownQuote
}

export const compensationChosen = defineEvent<{ readonly choice: Choice; readonly shown: BothWays }>(
  'CompensationChosen',
  'household',
)
