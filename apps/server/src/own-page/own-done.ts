/**
 * 为您家做过什么 · What was done about a household, as it is told of it: visits, servings, the steps of its road. What the
 * office thinks of it among itself (hard cases, issues) is no work done for it.
 */
import { agreementSigned } from '@oneruler/campaign/agreement'
import { appealAnswered, appealReceived } from '@oneruler/campaign/appeal'
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import { houseInspected } from '@oneruler/campaign/inspection'
import { orderMade, orderRevoked } from '@oneruler/campaign/order'
import { paymentMade } from '@oneruler/campaign/payment'
import { recheckAnswered, recheckRequested } from '@oneruler/campaign/recheck'
import { documentServed } from '@oneruler/campaign/serving'
import { householdSurveyed } from '@oneruler/campaign/survey'
import { householdVacated } from '@oneruler/campaign/vacating'
import { valuationPosted } from '@oneruler/campaign/valuation'
import { valuationCorrected } from '@oneruler/campaign/valuation-report'
import { householdVisited } from '@oneruler/campaign/visit'
import type { OwnDone } from '@oneruler/portal/own/own-household'
import { householdTimeline } from '../pages/household-timeline.ts'

const TOLD: ReadonlySet<string> = new Set(
  [
    householdSurveyed,
    houseInspected,
    valuationPosted,
    valuationCorrected,
    documentServed,
    recheckRequested,
    recheckAnswered,
    householdVisited,
    agreementSigned,
    orderMade,
    orderRevoked,
    paymentMade,
    householdVacated,
    appealReceived,
    appealAnswered,
  ].map(({ type }) => type),
)

/** Newest first; who did it by name, since the name stands on the public list of staff. */
export const ownDone = (campaign: Campaign, household: Dossier): OwnDone[] =>
  householdTimeline(campaign, household)
    .filter(({ type }) => TOLD.has(type))
    .map(({ day, time, title, detail, by }) => ({
      day,
      time,
      what: title,
      detail,
      by: by === null ? '' : (campaign.people.get(by)?.private?.name ?? by),
    }))
