/**
 * 进展 · Stages: how far a household has come, from the survey to the closed file; by agreement, or by order.
 */
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import { houseHandedOver, standingClosing } from '@oneruler/campaign/closing'
import { orderExecuted } from '@oneruler/campaign/enforcement'
import type { EventDefinition } from '@oneruler/campaign/event'
import { countingAgreement } from '@oneruler/campaign/measures'
import { standingOrder } from '@oneruler/campaign/order'
import { paymentMade } from '@oneruler/campaign/payment'
import { recheckAnswered, recheckRequested } from '@oneruler/campaign/recheck'
import { documentServed } from '@oneruler/campaign/serving'
import { householdSurveyed } from '@oneruler/campaign/survey'
import { householdVacated } from '@oneruler/campaign/vacating'
import { valuationPosted } from '@oneruler/campaign/valuation'
import { timelineWords } from '@oneruler/words/timeline'
import type { HouseholdPage } from '../household-pages.ts'

const { stages: names } = timelineWords.zh

/** A recheck is a stage only for a household that asked for one. The first stage not done is under way. */
export function stagesOf({ terms }: Campaign, household: Dossier): HouseholdPage['stages'] {
  const first = <Body extends object, Private extends object>(definition: EventDefinition<Body, Private>) =>
    household.of(definition)[0]?.onDay ?? null
  const asked = household.of(recheckRequested).length > 0
  const agreement = countingAgreement(household)
  const order = standingOrder(household)
  const stages = [
    { stage: names.surveyed, day: first(householdSurveyed) },
    { stage: names.resultPosted, day: terms.steps.get('调查结果公布')?.onDay ?? null },
    { stage: names.valued, day: first(valuationPosted) },
    { stage: names.served, day: first(documentServed) },
    ...(asked ? [{ stage: names.recheck, day: first(recheckAnswered) }] : []),
    agreement || !order
      ? { stage: names.signed, day: agreement?.onDay ?? null }
      : { stage: names.ordered, day: order.onDay },
    { stage: names.paid, day: first(paymentMade) },
    { stage: names.vacated, day: first(householdVacated) ?? first(orderExecuted) },
    { stage: names.handedOver, day: first(houseHandedOver) },
    { stage: names.closed, day: standingClosing(household)?.onDay ?? null },
  ]
  const current = stages.findIndex(({ day }) => day === null)
  return stages.map((stage, index) => ({
    ...stage,
    state: stage.day !== null ? 'done' : index === current ? 'current' : 'ahead',
  }))
}
