/** 分户初步评估结果公示 · Post the first valuation of a household, by the valuer the owners chose (评估办法 §16). */
import { houseRecorded } from '../../house.ts'
import { valuationPosted } from '../../valuation.ts'
import { assessed } from '../assessed.ts'
import { defineCommand, state } from '../command.ts'
import { optional, rowsField, textField, yuanField } from '../field.ts'
import { housesValued } from '../gates/g12-houses-valued.ts'
import { byChosenValuer } from '../gates/g59-by-chosen-valuer.ts'
import { surveyedOrRefused } from '../gates/g71-surveyed-or-refused.ts'
import { inspectedFirst } from '../gates/g73-inspected.ts'
import { houseRegistered } from '../gates/r3-has-house.ts'
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
  gates: [
    surveyedOrRefused,
    houseRegistered,
    valuerChosenFirst,
    byChosenValuer,
    inspectedFirst,
    housesValued,
  ],
  isOffered: (at) => householdOf(at).of(valuationPosted).length === 0,
  decide(at, { valuer, houses: rows }) {
    const { houses, valueFen } = assessed(householdOf(at), rows)
    return {
      stated: [
        ...houses.map((house) => state(houseRecorded, house)),
        state(valuationPosted, { valuer, valueFen }),
      ],
    }
  },
})
