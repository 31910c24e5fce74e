/** 材料归谁 · Kept evidence: with which household or matter of the project a file lies, and who therefore may see it. */
import type { Campaign } from '@oneruler/campaign/campaign'
import {
  type EvidenceKept,
  type EvidenceMedia,
  type EvidenceNames,
  evidenceKept,
} from '@oneruler/campaign/evidence'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { type Fact, factsOf } from '@oneruler/campaign/standing'
import type { Actor } from '../sign-in/actor.ts'
import { may, type Permission } from '../sign-in/permissions.ts'
import { type Bounds, within } from '../sign-in/reach.ts'

/** What belongs to no household is seen by whoever sees that matter. */
const MATTERS: Readonly<Record<string, Permission>> = { project: 'whole-register', paymentBatch: 'money' }

/** What a valuer or a surveyor does himself: photographs of houses, and no agreement or order. */
const OF_HOUSES = [
  'surveyHousehold',
  'measureHouse',
  'correctMeasuring',
  'listFixtures',
  'keepPhotographs',
  'recordEntryRefused',
  'inspectHouse',
]

export const isOfHouses = (act: string): boolean => OF_HOUSES.includes(act)

export interface KeptEvidence {
  readonly act: string
  readonly media: EvidenceMedia
  /** As it was handed in; empty where its key was erased. */
  readonly name: string
  /** 户号; null where it belongs to a matter of the project. */
  readonly household: string | null
  readonly matter: string
}

const known = new WeakMap<Campaign, ReadonlyMap<string, readonly KeptEvidence[]>>()

function bySha256(campaign: Campaign): ReadonlyMap<string, readonly KeptEvidence[]> {
  const before = known.get(campaign)
  if (before) return before
  const found = new Map<string, KeptEvidence[]>()
  const add = (fact: Fact<EvidenceKept, EvidenceNames>, household: string | null) => {
    for (const [index, { sha256, media }] of fact.body.files.entries()) {
      const name = withoutNumbers(fact.private?.names[index] ?? '')
      const kept = { act: fact.body.act, media, name, household, matter: fact.streamKind }
      found.set(sha256, [...(found.get(sha256) ?? []), kept])
    }
  }
  for (const household of campaign.households.values())
    for (const fact of household.of(evidenceKept)) add(fact, household.number)
  for (const fact of factsOf(campaign.facts, evidenceKept))
    if (fact.streamKind !== 'household') add(fact, null)
  known.set(campaign, found)
  return found
}

/** Where whoever asks may see it; null where nowhere. */
export function evidenceWithin(
  campaign: Campaign,
  sha256: string,
  { actor: { roles }, bounds }: { readonly actor: Pick<Actor, 'roles'>; readonly bounds: Bounds },
): KeptEvidence | null {
  const seesAll = may(roles, 'compensation')
  const isSeen = ({ household, matter, act }: KeptEvidence): boolean => {
    if (household !== null)
      return within(bounds, campaign.households.get(household)) && (seesAll || isOfHouses(act))
    const permission = MATTERS[matter]
    return permission !== undefined && may(roles, permission)
  }
  return bySha256(campaign).get(sha256)?.find(isSeen) ?? null
}
