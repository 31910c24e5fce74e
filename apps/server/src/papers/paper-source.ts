/**
 * 文书的来源 · Paper source: what the papers of a project are made from besides a household's own facts, looked up once
 * for any number of them.
 */
import { type BulletinFigures, bulletinFiguresOf } from '@oneruler/campaign/bulletin-figures'
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import type { StreamKind } from '@oneruler/campaign/event'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { type Place, placeOf } from '@oneruler/campaign/law/place'
import { countingAgreement } from '@oneruler/campaign/measures'
import { type PaperTerms, paperTermsStated } from '@oneruler/campaign/paper-terms'
import { planAdopted } from '@oneruler/campaign/plan'
import { adoptedBy, adoptedVersions } from '@oneruler/campaign/plan-versions'
import { type Fact, factsOf } from '@oneruler/campaign/standing'
import type { Plan } from '@oneruler/ruler/plan'
import type { Store } from '@oneruler/store/store'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { publishedPlan } from '../plan-in-force.ts'
import { type AgreedHousehold, agreedHousehold } from './agreed-household.ts'
import type { PaperOffice } from './paper-office.ts'

export interface PaperSource {
  readonly campaign: Campaign
  readonly today: Day
  readonly place: Place
  readonly office: PaperOffice
  /** As the office stated them last; blank where it did not, which refuses the paper by name. */
  readonly terms: StatedTerms
  /** The facts of the project itself. */
  readonly project: FactsAtHand
  readonly homes: readonly FactsAtHand[]
  readonly paymentBatches: readonly FactsAtHand[]
  /** Of today. */
  figures(): BulletinFigures
  /** Null where the household has no agreement, or its plan gives no figures. */
  agreedOf(household: Dossier): AgreedHousehold | null
  /** The name behind a 工号; blank where nobody is named. */
  nameOf(staff: string | null | undefined): string
}

export type StatedTerms = { readonly [term in keyof PaperTerms]: string } & { readonly copies: number }

/** @param today the day that papers bear which have none of their own */
export async function paperSource(store: Store, loaded: LoadedCampaign, today: Day): Promise<PaperSource> {
  const { campaign, projectId } = loaded
  const plans = new Map<string, Plan>()
  for (const { body } of adoptedVersions(campaign.facts)) {
    const plan = (await publishedPlan(store, projectId, body))?.checked.plan
    if (plan) plans.set(body.sha256, plan)
  }
  const adoptions = campaign.facts.filter(({ type }) => type === planAdopted.type)
  const terms = statedTerms(campaign)
  return {
    campaign,
    today,
    place: placeOf(campaign.terms.jurisdiction),
    office: {
      department: terms.department,
      ...(terms.implementer ? { implementer: terms.implementer } : {}),
      contact: terms.contact,
      phone: terms.phone,
    },
    terms,
    project: new FactsAtHand(campaign.facts.filter(({ streamKind }) => streamKind === 'project')),
    homes: streamsOf(campaign, 'home'),
    paymentBatches: streamsOf(campaign, 'paymentBatch'),
    figures: () => bulletinFiguresOf(loaded.tallies, loaded.frame, today),
    agreedOf(household) {
      const agreement = countingAgreement(household)
      const adopted = agreement && adoptedBy(adoptions, agreement.onDay)
      const plan = adopted && plans.get(adopted.sha256)
      return plan ? agreedHousehold(campaign, household.number, plan) : null
    },
    nameOf: (staff) => (staff ? (campaign.people.get(staff)?.private?.name ?? staff) : ''),
  }
}

function streamsOf({ facts }: Campaign, kind: StreamKind): FactsAtHand[] {
  const streams = Map.groupBy(
    facts.filter(({ streamKind }: Fact) => streamKind === kind),
    ({ streamId }) => streamId,
  )
  return [...streams.values()].map((own) => new FactsAtHand(own))
}

function statedTerms(campaign: Campaign): StatedTerms {
  const stated = factsOf(campaign.facts, paperTermsStated).at(-1)
  const said = (term: keyof PaperTerms): string => stated?.private?.[term] ?? ''
  return {
    department: said('department'),
    implementer: said('implementer'),
    contact: said('contact'),
    phone: said('phone'),
    paidWithin: said('paidWithin'),
    movesWithin: said('movesWithin'),
    interimWay: said('interimWay'),
    interimPeriod: said('interimPeriod'),
    interimHome: said('interimHome'),
    effectClause: said('effectClause'),
    titleHandover: said('titleHandover'),
    breach: said('breach'),
    homePlace: said('homePlace'),
    homePrice: said('homePrice'),
    homeDelivery: said('homeDelivery'),
    areaSettlement: said('areaSettlement'),
    interimRate: said('interimRate'),
    secondMove: said('secondMove'),
    lateDelivery: said('lateDelivery'),
    copies: stated?.body.copies ?? 0,
  }
}
