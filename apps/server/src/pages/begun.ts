/**
 * 已填的 · Begun: what a form begins with where something is recorded anew. Names and identity numbers of owners are never
 * filled in: they do not leave the server for a form.
 */
import { type Campaign, type Dossier, housesOf } from '@oneruler/campaign/campaign'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import type { HouseRecorded } from '@oneruler/campaign/house'
import { type AreasByClass, fixturesListed, houseMeasured } from '@oneruler/campaign/measuring'
import { type FenText, yuanText } from '@oneruler/campaign/money'
import { type OwnersRecorded, ownersByHouse, ownersOf } from '@oneruler/campaign/owner'
import { correctableBy } from '@oneruler/campaign/road/commands/correct-fact'
import type { Fact } from '@oneruler/campaign/standing'
import { chosenValuer } from '@oneruler/campaign/valuer'
import type { Begun, BlankValues } from '../road-pages.ts'

export function begunWith(command: string, campaign: Campaign, household: Dossier): Begun | null {
  const values = beginning(command, campaign, household)
  const blank = BY[command]
  const of = blank === undefined ? {} : Object.fromEntries(answers(command, household))
  if (Object.keys(of).length > 0 && blank !== undefined) return { values, by: { blank, of } }
  return Object.keys(values).length > 0 ? { values, by: null } : null
}

/** The blank that says what is recorded anew. */
const BY: Readonly<Record<string, string>> = {
  recordHouse: 'number',
  measureHouse: 'house',
  listFixtures: 'house',
  recordOwners: 'house',
  correctSurvey: 'fact',
  correctVisit: 'fact',
  correctMeasuring: 'fact',
  correctOwners: 'fact',
}

function beginning(command: string, campaign: Campaign, household: Dossier): BlankValues {
  const houses = housesOf(household).map(({ body }) => body)
  switch (command) {
    case 'postValuation': {
      const project = campaign.facts.filter(({ streamKind }) => streamKind === 'project')
      const valuer = chosenValuer(new FactsAtHand(project)) ?? ''
      return { valuer, houses: houses.map(({ number }) => ({ number, unitPriceFen: '', fitOutFen: '' })) }
    }
    case 'proposeValuationCorrection':
      return { houses: houses.map((house) => ({ ...priced(house), recognisedM2: house.recognisedM2 })) }
    case 'answerRecheck':
    case 'answerAppraisal':
      return { houses: houses.map(priced) }
    case 'signAgreement':
      return { signers: [...ownersOf(household)].map((owner) => ({ owner, proxy: '' })) }
    default:
      return {}
  }
}

/** By what the blank may say: what it fills in. */
function answers(command: string, household: Dossier): (readonly [string, BlankValues])[] {
  const houses = housesOf(household).map(({ body }) => body)
  switch (command) {
    case 'recordHouse':
      return houses.map((house) => [house.number, asRegistered(house)])
    case 'measureHouse':
      return houses.map((house) => [house.number, asMeasured(household, house)])
    case 'listFixtures':
      return household.of(fixturesListed).map(({ body: { house, fixtures } }) => [house, { fixtures }])
    case 'recordOwners':
      return [...ownersByHouse(household)].map(([house, { body }]) => [house, shares(body)])
    default:
      return correctableBy(command, household.facts).map((fact) => [
        String(fact.seq),
        asRecorded(command, fact),
      ])
  }
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const yuan = (fen: FenText | null): string => (fen === null ? '' : yuanText(fen))

const asRegistered = ({ unitPriceFen, fitOutFen, ...house }: HouseRecorded): BlankValues => ({
  ...Object.fromEntries(Object.entries(house).map(([name, value]) => [name, text(value)])),
  unitPriceFen: yuan(unitPriceFen),
  fitOutFen: yuan(fitOutFen),
})

const priced = ({ number, unitPriceFen, fitOutFen }: HouseRecorded) => ({
  number,
  unitPriceFen: yuan(unitPriceFen),
  fitOutFen: yuan(fitOutFen),
})

/** As it was measured; before that, as it is registered. */
function asMeasured(household: Dossier, house: HouseRecorded): BlankValues {
  const measured = household.of(houseMeasured).findLast(({ body }) => body.house === house.number)?.body
  if (measured) return { ...areas(measured), difference: text(measured.difference) }
  return {
    certifiedM2: text(house.titledM2),
    measuredM2: text(house.measuredM2),
    recognisedM2: house.recognisedM2,
    unregisteredLawfulM2: text(house.unregisteredM2),
  }
}

const areas = ({
  certifiedM2,
  measuredM2,
  recognisedM2,
  unregisteredLawfulM2,
  unlawfulM2,
}: AreasByClass): BlankValues => ({
  certifiedM2,
  measuredM2,
  recognisedM2,
  unregisteredLawfulM2,
  unlawfulM2,
})

const shares = ({ owners }: OwnersRecorded): BlankValues => ({
  owners: owners.map(({ owner, share }) => ({ owner, share, name: '', identityNumber: '' })),
})

function asRecorded(command: string, { body, private: secret }: Fact): BlankValues {
  switch (command) {
    case 'correctSurvey':
      return { present: text(secret?.present) }
    case 'correctVisit': {
      const { at, minutes, outcome } = body
      const told = { minutes: text(minutes), outcome: text(outcome), purpose: text(secret?.purpose) }
      return { at: text(at).slice(0, 16), ...told }
    }
    case 'correctMeasuring': {
      const { house, difference } = body
      return { house: text(house), ...areas(body as unknown as AreasByClass), difference: text(difference) }
    }
    case 'correctOwners':
      return { house: text(body.house), ...shares(body as unknown as OwnersRecorded) }
    default:
      return {}
  }
}
