/** 签约台 · Signing desk: who has not signed, those that lack nothing first; of the others, what is missing. */
import { Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { APART } from '@oneruler/campaign/event'
import { countingAgreement } from '@oneruler/campaign/measures'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import { situationOf } from '@oneruler/campaign/road/at-hand'
import { signAgreement } from '@oneruler/campaign/road/commands/sign-agreement'
import { offers } from '@oneruler/campaign/road/possible'
import type { Situation } from '@oneruler/campaign/road/situation'
import type { HouseholdBounds } from '@oneruler/store/household-list'
import { gateWords } from '@oneruler/words/road/gates'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { PlanInForce } from '../plan-in-force.ts'
import type { DeskLine, DeskPage } from '../road-pages.ts'
import { within } from '../sign-in/reach.ts'

/** @param by 工号 of whoever sits at the desk */
export function deskPage(
  { campaign }: LoadedCampaign,
  {
    inForce,
    by,
    bounds,
    today,
  }: { inForce: PlanInForce | null; by: string; bounds: HouseholdBounds | null; today: Day },
): DeskPage {
  const office = campaign.facts.filter(({ streamKind }) => !APART.includes(streamKind))
  const checked = inForce?.checked.plan
  const plan: Situation['plan'] = inForce && checked ? { adopted: inForce.adopted, plan: checked } : null
  // The office is arranged once; household after household stands before it.
  const desk = situationOf(
    signAgreement,
    { office, acted: [], others: new Map(), households: [] },
    { target: '', on: today, today, now: `${today}T12:00:00`, by },
    plan,
  )
  const inReach = [...campaign.households.values()].filter(
    (household) => bounds === null || within(bounds, household),
  )
  const unsigned = inReach.filter((household) => !countingAgreement(household))
  return {
    today,
    period: campaign.terms.signingPeriod,
    signed: inReach.length - unsigned.length,
    households: inReach.length,
    queue: unsigned
      .map((household): DeskLine => lineOf(household, missingOf(household, desk)))
      .sort(
        (a, b) =>
          Number(a.missing.length > 0) - Number(b.missing.length > 0) || (a.number < b.number ? -1 : 1),
      ),
  }
}

const lineOf = ({ number, registered }: Dossier, missing: readonly string[]): DeskLine => ({
  number,
  owner: maskedName(registered.private?.owner ?? ''),
  group: registered.body.group ?? '',
  address: registered.private?.address ?? '',
  missing,
})

/** The titles of the gates that keep a household from signing on the day of the desk. */
function missingOf(household: Dossier, desk: Situation): string[] {
  const until = new Dossier(
    household.registered,
    household.facts.filter(({ onDay }) => onDay <= desk.on),
  )
  const at = { ...desk, target: household.number, recorded: household.facts, household: until }
  const [offer] = offers([signAgreement], at)
  return (offer?.conditions ?? []).flatMap(({ gate, looked }) =>
    looked.open ? [] : [gateWords.zh[gate]?.title ?? gate],
  )
}
