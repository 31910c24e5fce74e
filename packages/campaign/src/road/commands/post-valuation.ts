/** 分户初步评估结果公示 · Post the first valuation of a household, by the valuer the owners chose (评估办法 §16). */
import { housesOf } from '../../campaign.ts'
import { houseRecorded } from '../../house.ts'
import { fen } from '../../money.ts'
import { valuationPosted } from '../../valuation.ts'
import { defineCommand, state } from '../command.ts'
import { optional, rowsField, textField, yuanField } from '../field.ts'
import { housesValued } from '../gates/g12-houses-valued.ts'
import { houseRegistered } from '../gates/r3-has-house.ts'
import { surveyedFirst } from '../gates/s1-surveyed.ts'
import { valuerChosenFirst } from '../gates/v2-valuer-chosen.ts'
import { householdOf } from '../situation.ts'

export const postValuation = defineCommand({
  name: 'postValuation',
  of: 'household',
  article: { 全国: '评估办法 §16' },
  fields: {
    valuer: textField,
    houses: rowsField({ number: textField, unitPriceFen: yuanField, fitOutFen: optional(yuanField) }),
  },
  gates: [surveyedFirst, houseRegistered, valuerChosenFirst, housesValued],
  isOffered: (at) => householdOf(at).of(valuationPosted).length === 0,
  decide(at, { valuer, houses }) {
    const priced = housesOf(householdOf(at)).map(({ body }) => {
      const price = houses.find(({ number }) => number === body.number)
      return { ...body, unitPriceFen: price?.unitPriceFen ?? null, fitOutFen: price?.fitOutFen ?? null }
    })
    const valueFen = priced.reduce(
      (sum, house) => sum + assessed(house.unitPriceFen, house.recognisedM2) + fen(house.fitOutFen ?? '0'),
      0,
    )
    return {
      stated: [
        ...priced.map((house) => state(houseRecorded, house)),
        state(valuationPosted, { valuer, valueFen: String(valueFen) }),
      ],
    }
  },
})

/** To the 元, half up (评估办法 §15): fen per ㎡ × hundredths of a ㎡. */
function assessed(unitPriceFen: string | null, areaM2: string): number {
  const tenThousandths = BigInt(unitPriceFen ?? '0') * BigInt(areaM2.replace('.', ''))
  return Number((tenThousandths + 5_000n) / 10_000n) * 100
}
