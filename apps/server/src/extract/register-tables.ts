/** 名册与评估各表 · Tables of the register: households, houses, valuations, what corrected them, what was served. */
import { type Campaign, housesOf } from '@oneruler/campaign/campaign'
import { householdView } from '@oneruler/campaign/household-view'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import { documentServed } from '@oneruler/campaign/serving'
import { valuationPosted } from '@oneruler/campaign/valuation'
import { valuationCorrected } from '@oneruler/campaign/valuation-report'
import { type ExtractTable, extractTable, TRACED, type Trace, yuan } from './packed.ts'

export function registerTables({ households }: Campaign, trace: Trace): ExtractTable[] {
  return [
    extractTable(
      'households',
      {
        household: 'text',
        owner: 'text',
        group: 'text',
        block: 'text',
        partner: 'text',
        registered: 'integer',
        houses: 'integer',
        recognisedM2: 'decimal',
        valueYuan: 'decimal',
        ...TRACED,
      },
      function* () {
        for (const household of households.values()) {
          const view = householdView(household)
          yield {
            household: view.number,
            owner: maskedName(view.owner ?? ''),
            group: view.group,
            block: view.block,
            partner: view.partner,
            registered: view.registered,
            houses: view.houses,
            recognisedM2: view.areaM2,
            valueYuan: yuan(view.valuationFen),
            ...trace(household.registered),
          }
        }
      },
    ),
    extractTable(
      'houses',
      {
        household: 'text',
        house: 'text',
        certificate: 'text',
        use: 'text',
        structure: 'text',
        titledM2: 'decimal',
        measuredM2: 'decimal',
        recognisedM2: 'decimal',
        unregisteredM2: 'decimal',
        unitPriceYuan: 'decimal',
        fitOutYuan: 'decimal',
        ...TRACED,
      },
      function* () {
        for (const household of households.values())
          for (const fact of housesOf(household)) {
            const { body } = fact
            yield {
              household: household.number,
              house: body.number,
              certificate: body.certificate,
              use: body.use,
              structure: body.structure,
              titledM2: body.titledM2,
              measuredM2: body.measuredM2,
              recognisedM2: body.recognisedM2,
              unregisteredM2: body.unregisteredM2,
              unitPriceYuan: yuan(body.unitPriceFen),
              fitOutYuan: yuan(body.fitOutFen),
              ...trace(fact),
            }
          }
      },
    ),
    extractTable(
      'valuations',
      { household: 'text', on: 'day', valuer: 'text', valueYuan: 'decimal', ...TRACED },
      function* () {
        for (const household of households.values())
          for (const fact of household.of(valuationPosted))
            yield {
              household: household.number,
              on: fact.onDay,
              valuer: fact.body.valuer,
              valueYuan: yuan(fact.body.valueFen),
              ...trace(fact),
            }
      },
    ),
    extractTable(
      'corrections',
      {
        household: 'text',
        on: 'day',
        cause: 'text',
        house: 'text',
        beforeUnitPriceYuan: 'decimal',
        afterUnitPriceYuan: 'decimal',
        beforeFitOutYuan: 'decimal',
        afterFitOutYuan: 'decimal',
        beforeM2: 'decimal',
        afterM2: 'decimal',
        valueYuan: 'decimal',
        evidence: 'text',
        reason: 'text',
        ...TRACED,
      },
      function* () {
        for (const household of households.values())
          for (const fact of household.of(valuationCorrected))
            for (const { number, from, to } of fact.body.houses)
              yield {
                household: household.number,
                on: fact.onDay,
                cause: fact.body.cause,
                house: number,
                beforeUnitPriceYuan: yuan(from.unitPriceFen),
                afterUnitPriceYuan: yuan(to.unitPriceFen),
                beforeFitOutYuan: yuan(from.fitOutFen),
                afterFitOutYuan: yuan(to.fitOutFen),
                beforeM2: from.recognisedM2,
                afterM2: to.recognisedM2,
                valueYuan: yuan(fact.body.valueFen),
                evidence: fact.body.evidence,
                reason: fact.private?.reason,
                ...trace(fact),
              }
      },
    ),
    extractTable(
      'services',
      { household: 'text', document: 'text', on: 'day', method: 'text', doer: 'text', ...TRACED },
      function* () {
        for (const household of households.values())
          for (const fact of household.of(documentServed))
            yield {
              household: household.number,
              document: fact.body.document,
              on: fact.onDay,
              method: fact.body.method,
              doer: fact.body.by,
              ...trace(fact),
            }
      },
    ),
  ]
}
