/**
 * 评估价入户 · Assessed: the prices a valuer gives for the houses of a household, and what they come to together.
 */
import { type Dossier, housesOf } from '../campaign.ts'
import type { HouseRecorded } from '../house.ts'
import { houseRecorded } from '../house.ts'
import { type FenText, fen } from '../money.ts'
import type { Price, ValuationCorrected } from '../valuation-report.ts'
import { valuationCorrected } from '../valuation-report.ts'
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

/** A value changed after it was posted: the houses anew, and what they were before. */
export function corrected(
  household: Dossier,
  rows: readonly PricedRow[],
  told: Pick<ValuationCorrected, 'cause' | 'evidence'> & { readonly reason: string },
): Stated[] {
  const { houses, valueFen } = assessed(household, rows)
  const priceOf = ({ unitPriceFen, fitOutFen, recognisedM2 }: HouseRecorded): Price => ({
    unitPriceFen,
    fitOutFen,
    recognisedM2,
  })
  const before = new Map(housesOf(household).map(({ body }) => [body.number, priceOf(body)]))
  const changes = houses.map((house) => ({
    number: house.number,
    from: before.get(house.number) as Price,
    to: priceOf(house),
  }))
  const { cause, evidence, reason } = told
  return [
    ...houses.map((house) => state(houseRecorded, house)),
    state(valuationCorrected, { cause, houses: changes, valueFen, evidence }, { reason }),
  ]
}

/** To the 元, half up (评估办法 §15): fen per ㎡ × hundredths of a ㎡. */
function toYuanRounded(unitPriceFen: string | null, areaM2: string): number {
  const tenThousandths = BigInt(unitPriceFen ?? '0') * BigInt(areaM2.replace('.', ''))
  return Number((tenThousandths + 5_000n) / 10_000n) * 100
}
