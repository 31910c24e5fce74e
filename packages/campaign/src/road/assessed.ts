/**
 * 评估价入户 · Assessed: the prices a valuer gives for the houses of a household, and what they come to together.
 */
import { type Dossier, housesOf } from '../campaign.ts'
import type { HouseRecorded } from '../house.ts'
import { houseRecorded } from '../house.ts'
import { type FenText, fen } from '../money.ts'
import { type Price, priceOf, type ValuationCorrected, valuationCorrected } from '../valuation-report.ts'
import { type Stated, state } from './command.ts'

export interface PricedRow extends Price {
  /** 幢号 */
  readonly number: string
}

/** The houses as registered with the prices given, and their sum in fen. */
export function assessed(household: Dossier, rows: readonly PricedRow[]) {
  const houses: readonly HouseRecorded[] = housesOf(household).map(({ body }) => {
    const row = rows.find(({ number }) => number === body.number)
    const recognisedM2 = row?.recognisedM2 ?? body.recognisedM2
    const { unitPriceFen, fitOutFen } = row ?? { unitPriceFen: null, fitOutFen: null }
    return { ...body, recognisedM2, unitPriceFen, fitOutFen }
  })
  const value = houses.reduce(
    (sum, house) => sum + toYuanRounded(house.unitPriceFen, house.recognisedM2) + fen(house.fitOutFen ?? '0'),
    0,
  )
  return { houses, valueFen: String(value) as FenText }
}

/** What a change of prices comes to: the houses anew, each with what it was before, and the value. */
export function repriced(household: Dossier, rows: readonly PricedRow[]) {
  const { houses, valueFen } = assessed(household, rows)
  const before = new Map(housesOf(household).map(({ body }) => [body.number, priceOf(body)]))
  const changes = houses.map((house) => ({
    number: house.number,
    from: before.get(house.number) as Price,
    to: priceOf(house),
  }))
  return { houses, changes, valueFen }
}

/** A value changed after it was posted. */
export function corrected(
  household: Dossier,
  rows: readonly PricedRow[],
  {
    reason,
    ...told
  }: Pick<ValuationCorrected, 'cause' | 'evidence' | 'approvedBy'> & { readonly reason: string },
): Stated[] {
  const { houses, changes, valueFen } = repriced(household, rows)
  return [
    ...houses.map((house) => state(houseRecorded, house)),
    state(valuationCorrected, { ...told, houses: changes, valueFen }, { reason }),
  ]
}

/** To the 元, half up (评估办法 §15): fen per ㎡ × hundredths of a ㎡. */
function toYuanRounded(unitPriceFen: string | null, areaM2: string): number {
  const tenThousandths = BigInt(unitPriceFen ?? '0') * BigInt(areaM2.replace('.', ''))
  return Number((tenThousandths + 5_000n) / 10_000n) * 100
}
