/**
 * 我家的内容 · What a household is told of itself on a day: its facts, its valuation and the days left, what the plan needs
 * to compute, its agreement and payments, and what was done and looked up about it.
 */
import { agreementSigned } from '@oneruler/campaign/agreement'
import { certificatesOf, type Dossier, housesOf } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { homeOf, homeStanding } from '@oneruler/campaign/home'
import type { HouseRecorded } from '@oneruler/campaign/house'
import { articleOn } from '@oneruler/campaign/law/article'
import { daysLeft } from '@oneruler/campaign/law/clock'
import { placeOf } from '@oneruler/campaign/law/place'
import { countingAgreement } from '@oneruler/campaign/measures'
import { type FenText, yuanText } from '@oneruler/campaign/money'
import { ownersOf } from '@oneruler/campaign/owner'
import { paymentMade } from '@oneruler/campaign/payment'
import { factsAsked, factsNow } from '@oneruler/campaign/plan-facts'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import type { Fact } from '@oneruler/campaign/standing'
import { streamsOf } from '@oneruler/campaign/streams'
import { householdSurveyed } from '@oneruler/campaign/survey'
import { valuationPosted } from '@oneruler/campaign/valuation'
import { valuationClock } from '@oneruler/campaign/valuation-clock'
import { assessedValue } from '@oneruler/campaign/valuation-report'
import type {
  OwnHouse,
  OwnHousehold,
  OwnLook,
  OwnMissing,
  OwnReceipt,
} from '@oneruler/portal/own/own-household'
import type { PublicLogHead } from '@oneruler/portal/public-project'
import type { Plan } from '@oneruler/ruler/plan'
import type { OwnFactKey } from '@oneruler/words/own-page'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { campaignAsOf } from '../pages/as-of.ts'
import { ownDone } from './own-done.ts'
import { ownReceipts, type SealedLog } from './own-receipts.ts'

export interface OwnSource {
  readonly loaded: LoadedCampaign
  readonly day: Day
  readonly plan: Plan | null
  readonly looks: ReadonlyMap<string, readonly OwnLook[]>
  readonly log: PublicLogHead
  readonly sealed: SealedLog
}

/** What signing decides is tried on the page, not taken from the record. */
const DECIDED_AT_SIGNING = ['补偿方式', '签约日', '安置面积', '腾空日']

/** Of every household of the register on the day, by the id of its stream. */
export async function ownHouseholds(source: OwnSource): Promise<ReadonlyMap<string, OwnHousehold>> {
  const campaign = campaignAsOf(source.loaded, source.day)
  const areas = freeAreas(source)
  const raised = Map.groupBy(
    campaign.issues.map(({ opened }) => opened),
    ({ body }) => body.household,
  )
  const households = new Map<string, OwnHousehold>()
  for (const household of campaign.households.values()) {
    const facts = [...household.facts, ...((raised.get(household.number) ?? []) as readonly Fact<object>[])]
    const receipts = await ownReceipts(source.sealed, household, facts as readonly Fact[], source.plan)
    households.set(household.registered.streamId, ownHousehold(source, household, areas, receipts))
  }
  return households
}

function ownHousehold(
  { loaded, day, plan, looks, log }: OwnSource,
  household: Dossier,
  homeAreas: readonly string[],
  receipts: readonly OwnReceipt[],
): OwnHousehold {
  const campaign = campaignAsOf(loaded, day)
  const { private: identity } = household.registered
  const valued = household.of(valuationPosted)[0]
  const value = assessedValue(household)
  return {
    number: household.number,
    owner: identity?.owner ?? '',
    address: withoutNumbers(identity?.address ?? ''),
    day,
    surveyedOn: household.of(householdSurveyed)[0]?.onDay ?? null,
    houses: housesOf(household).map(({ body }) => houseOf(body)),
    valuation:
      valued && value !== null
        ? { yuan: yuanText(value), valuer: valued.body.valuer ?? '', postedOn: valued.onDay }
        : null,
    clock: clockOf(household, campaign.terms.jurisdiction, day),
    planFacts: plan === null ? {} : askedNow(plan, household),
    signing: campaign.terms.signingPeriod,
    homeAreas,
    missing: missingOf(household),
    agreements: agreementsOf(household),
    payments: household
      .of(paymentMade)
      .map(({ onDay, body }) => ({ day: onDay, item: body.item, yuan: yuanText(body.amountFen) })),
    done: ownDone(campaign, household),
    looks: looks.get(household.number) ?? [],
    receipts,
    log,
  }
}

const inYuan = (amount: FenText | null): string | null => (amount === null ? null : yuanText(amount))

/** What the record leaves blank is not listed; a mistake there is told as what was left out. */
function houseOf(house: HouseRecorded): OwnHouse {
  const facts: readonly (readonly [OwnFactKey, string | number | null])[] = [
    ['use', house.use],
    ['structure', house.structure],
    ['floors', house.floors],
    ['builtIn', house.builtIn],
    ['titledM2', house.titledM2],
    ['measuredM2', house.measuredM2],
    ['recognisedM2', house.recognisedM2],
    ['unregisteredM2', house.unregisteredM2],
    ['unitPriceYuan', inYuan(house.unitPriceFen)],
    ['fitOutYuan', inYuan(house.fitOutFen)],
  ]
  return {
    number: house.number,
    certificate: house.certificate,
    facts: facts.flatMap(([fact, value]) => (value === null ? [] : [{ fact, value: String(value) }])),
  }
}

function clockOf(household: Dossier, jurisdiction: string, day: Day): OwnHousehold['clock'] {
  const place = placeOf(jurisdiction)
  const clock = valuationClock(household, place, day)
  return (
    clock && {
      key: clock.key,
      article: articleOn(clock.limit.article, place, clock.since),
      since: clock.since,
      lastDay: clock.ending.lastDay,
      daysLeft: daysLeft(clock.ending, day),
      within: clock.limit.within,
    }
  )
}

function askedNow(plan: Plan, household: Dossier): OwnHousehold['planFacts'] {
  const { 户: own = [], ...rest } = factsAsked(plan, factsNow(household))
  const standing = own.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([fact]) => !DECIDED_AT_SIGNING.includes(fact))),
  )
  return { 户: standing, ...rest }
}

function freeAreas({ loaded, day }: OwnSource): string[] {
  const free = streamsOf(campaignAsOf(loaded, day).facts, 'home').flatMap((facts) => {
    const home = homeStanding(facts, `${day}T23:59:59`)
    return home?.state === 'free' ? [home.listed.areaM2] : []
  })
  return [...new Set(free)].sort((a, b) => Number(a) - Number(b))
}

function missingOf(household: Dossier): OwnMissing[] {
  if (countingAgreement(household)) return []
  return [
    'account',
    ...(ownersOf(household).size > 1 ? (['coOwners'] as const) : []),
    ...(certificatesOf(household).length > 0 ? (['certificates'] as const) : []),
  ]
}

function agreementsOf(household: Dossier): OwnHousehold['agreements'] {
  const counting = countingAgreement(household)
  return household.of(agreementSigned).map(({ seq, body }) => ({
    agreement: body.agreement,
    signedAt: body.signedAt,
    choice: body.choice,
    homeM2: body.homeM2 === null || Number(body.homeM2) === 0 ? null : body.homeM2,
    home: homeOf(household, body.agreement),
    totalYuan: yuanText(body.totalFen),
    homePriceYuan: inYuan(body.homePriceFen),
    settlementYuan: inYuan(body.settlementFen),
    counts: seq === counting?.seq,
  }))
}
