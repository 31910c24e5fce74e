/**
 * 评估的说明、修正与报告 · Valuation report: the posted valuation is explained, corrected where it is wrong, and becomes a
 * report signed by two valuers or more (评估办法 §16, §17). A value changed later, by a recheck or the panel, is a new
 * report, and its clocks begin anew.
 */
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import type { HouseRecorded } from './house.ts'
import type { FenText } from './money.ts'
import { servedOn, VALUATION_REPORT } from './serving.ts'
import { valuationPosted } from './valuation.ts'

export const valuationExplained = defineEvent<
  Record<never, never>,
  { readonly valuer: string; readonly asked: string | null }
>('ValuationExplained', 'household', 'text')

/** Unit price and fit-out of a house, in fen (per ㎡); null where none was given. */
export interface Price {
  readonly unitPriceFen: FenText | null
  readonly fitOutFen: FenText | null
  /** ㎡ with two decimals, where a correction changes it too. */
  readonly recognisedM2?: string | null
}

export const priceOf = ({ unitPriceFen, fitOutFen, recognisedM2 }: HouseRecorded) => ({
  unitPriceFen,
  fitOutFen,
  recognisedM2,
})

export interface PriceChanged {
  /** 幢号 */
  readonly number: string
  readonly from: Price
  readonly to: Price
}

export interface ValuationCorrected {
  readonly cause: '公示修正' | '复核改变' | '鉴定改变'
  readonly houses: readonly PriceChanged[]
  /** Of the household, as it now stands. */
  readonly valueFen: FenText
  /** What shows it, by its number or name. */
  readonly evidence: string
  /** Of 公示修正, which another person proposed; a recheck and the panel answer for themselves. */
  readonly approvedBy?: string
}
export const valuationCorrected = defineEvent<ValuationCorrected, { readonly reason: string }>(
  'ValuationCorrected',
  'household',
  'text',
)

/** `valuers`: how many signed it by hand. */
export const reportIssued = defineEvent<
  { readonly report: string; readonly valuers: number },
  { readonly valuers: readonly { readonly name: string; readonly licence: string }[] }
>('ReportIssued', 'household', 'text')

/** What the houses are assessed at together, as last corrected; null where nothing was posted or no value was told. */
export const assessedValue = (household: FactsAtHand): FenText | null =>
  household.last(valuationCorrected)?.body.valueFen ?? household.last(valuationPosted)?.body.valueFen ?? null

/** The report of the value as last corrected; null where it has still to be made. */
export function currentReport(household: FactsAtHand) {
  const changed = household.last(valuationCorrected)?.seq ?? 0
  return household.of(reportIssued).find(({ seq }) => seq > changed) ?? null
}

/**
 * The day from which the household has the report of the value that stood on `asOf`; null where it has not got it. A
 * report served before the value changed does not count.
 */
export function reportServedOn(household: FactsAtHand, asOf: Day): Day | null {
  const changed = household
    .of(valuationCorrected)
    .filter(({ onDay }) => onDay <= asOf)
    .at(-1)
  return servedOn(household, VALUATION_REPORT, changed?.seq)
}
