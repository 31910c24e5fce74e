/**
 * 征收户一览 · Household view: one row a household with dated columns, so that a list of any day is a filter.
 *
 * A column that is a day answers "by day D" by comparison; a value belongs to the day beside it.
 */

import { agreementSigned } from './agreement.ts'
import { type Dossier, housesOf } from './campaign.ts'
import type { Day } from './day.ts'
import { caseworkerOf, caseworkerOn } from './handover.ts'
import { allResolvedOn, hardCaseListed } from './hard-case.ts'
import { countedAgreements } from './measures.ts'
import { paymentMade } from './payment.ts'
import { withoutNumbers } from './privacy/masked.ts'
import { servedOn, VALUATION_NOTICE, VALUATION_REPORT } from './serving.ts'
import type { Fact } from './standing.ts'
import { householdSurveyed } from './survey.ts'
import { householdVacated } from './vacating.ts'
import { valuationPosted } from './valuation.ts'
import { assessedValue } from './valuation-report.ts'
import { householdVisited } from './visit.ts'

export interface HouseholdView {
  readonly householdId: string
  readonly number: string
  /** The number with its digits padded, so that H9 comes before H10. */
  readonly sortKey: string
  readonly owner: string | null
  readonly address: string | null
  readonly group: string | null
  readonly block: string | null
  readonly partner: string | null
  /** Who carries it now, whatever the day of the list. */
  readonly caseworker: string | null
  readonly registered: number | null
  readonly houses: number
  /** Recognised area of all houses, ㎡ with two decimals. */
  readonly areaM2: string
  readonly surveyedOn: Day | null
  readonly valuedOn: Day | null
  readonly valuationFen: string | null
  readonly reportServedOn: Day | null
  readonly noticeServedOn: Day | null
  readonly signedOn: Day | null
  /** The counting agreement: number, moment, choice, total, signer (工号), and how many agreements stand. */
  readonly agreement: string | null
  readonly signedAt: string | null
  readonly choice: string | null
  readonly totalFen: string | null
  readonly signer: string | null
  /** On whose caseload it was on the day of the agreement: what another signed is 超额. */
  readonly carriedBy: string | null
  /** The agreement shown stands no longer from this day on. */
  readonly revokedOn: Day | null
  readonly agreements: number
  readonly paidOn: Day | null
  readonly vacatedOn: Day | null
  readonly hardListedOn: Day | null
  readonly hardReason: string | null
  readonly hardResolvedOn: Day | null
  readonly visitDays: readonly Day[]
}

const firstDay = (facts: readonly Fact<object, object>[]): Day | null => facts[0]?.onDay ?? null

/** Sum of areas in hundredths of a ㎡, so that no float rounds it. */
const sumM2 = (areas: readonly string[]): string =>
  (areas.reduce((sum, area) => sum + Math.round(Number(area) * 100), 0) / 100).toFixed(2)

export function householdView(household: Dossier): HouseholdView {
  const { body, private: identity, streamId } = household.registered
  const counted = countedAgreements(household).at(-1)
  const agreement = counted?.agreement
  const houses = housesOf(household)
  const valuation = household.of(valuationPosted)[0]
  const served = (document: string) => servedOn(household, document)
  const hardCase = household.of(hardCaseListed)[0]
  return {
    householdId: streamId,
    number: household.number,
    sortKey: household.number.replace(/\d+/g, (digits) => digits.padStart(8, '0')),
    owner: identity?.owner ?? null,
    address: identity?.address ?? null,
    group: body.group,
    block: body.block,
    partner: body.partner,
    caseworker: caseworkerOf(household),
    registered: body.registered,
    houses: houses.length,
    areaM2: sumM2(houses.map((house) => house.body.recognisedM2)),
    surveyedOn: firstDay(household.of(householdSurveyed)),
    valuedOn: valuation?.onDay ?? null,
    valuationFen: assessedValue(household),
    reportServedOn: served(VALUATION_REPORT),
    noticeServedOn: served(VALUATION_NOTICE),
    signedOn: agreement?.onDay ?? null,
    agreement: agreement?.body.agreement ?? null,
    signedAt: agreement?.body.signedAt ?? null,
    choice: agreement?.body.choice ?? null,
    totalFen: agreement?.body.totalFen ?? null,
    signer: agreement?.body.by ?? null,
    carriedBy: agreement ? caseworkerOn(household, agreement.onDay) : null,
    revokedOn: counted?.revokedOn ?? null,
    agreements: household.of(agreementSigned).length,
    paidOn: firstDay(household.of(paymentMade)),
    vacatedOn: firstDay(household.of(householdVacated)),
    hardListedOn: hardCase?.onDay ?? null,
    // In clear, as every view is: what was written about the household, its health perhaps, stays in the event.
    hardReason: hardCase?.body.cause ?? withoutNumbers(hardCase?.private?.reason ?? null),
    hardResolvedOn: allResolvedOn(household),
    visitDays: household.of(householdVisited).map((visit) => visit.onDay),
  }
}
