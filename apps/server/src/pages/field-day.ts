/** 外勤的一天 · A day at the doors: the households somebody carries, in walking order, with the forms that work offline. */
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { caseworkerOn } from '@oneruler/campaign/handover'
import { openListings } from '@oneruler/campaign/hard-case'
import { articleOn } from '@oneruler/campaign/law/article'
import { placeOf } from '@oneruler/campaign/law/place'
import { countingAgreement } from '@oneruler/campaign/measures'
import { visitPlanned } from '@oneruler/campaign/planned-visit'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import { clocksOf } from '@oneruler/campaign/road/clocks'
import type { Command } from '@oneruler/campaign/road/command'
import { planVisit, recordVisit } from '@oneruler/campaign/road/commands/visits'
import { householdVisited } from '@oneruler/campaign/visit'
import { walkingOrder } from '@oneruler/campaign/walking-order'
import type { FieldDayPage, FieldForm, FieldHousehold } from '../field-pages.ts'
import type { DrawnMap } from '../map/drawn-map.ts'
import { type Bounds, within } from '../sign-in/reach.ts'
import { blanksOf } from './blanks.ts'
import { keptActs } from './kept-acts.ts'
import { knownOf } from './known-household.ts'
import { textOf } from './road.ts'

/** Acts of the door. */
const AT_THE_DOOR: readonly Command[] = [recordVisit, planVisit]

export interface FieldAsking {
  /** 工号; empty for an account that is nobody on the roster. */
  readonly by: string
  /** A caseload does not outlive the reach. */
  readonly bounds: Bounds
  readonly today: Day
  /** The office's clock, `2018-08-26T12:29:00`. */
  readonly now: string
  readonly map: DrawnMap | null
  readonly headSeq: number
}

export function fieldDayPage(campaign: Campaign, asking: FieldAsking): FieldDayPage {
  const { by, today, map, headSeq, bounds } = asking
  const person = campaign.people.get(by)
  const carried = [...campaign.households.values()].filter(
    (household) => by !== '' && caseworkerOn(household, today) === by && within(bounds, household),
  )
  const places = new Map(map?.houses.map(({ number, middle }) => [number, middle]))
  const unsigned = carried.filter((household) => !isSigned(household)).sort(byNumber)
  const walk = walkingOrder(unsigned, ({ number }) => places.get(number) ?? null)
  const signed = carried.filter(isSigned).sort(byNumber)
  return {
    today,
    headSeq,
    project: campaign.terms.name ?? '',
    person: person ? { number: by, name: person.private?.name ?? '', group: person.body.group } : null,
    signingPeriod: campaign.terms.signingPeriod,
    households: [
      ...walk.map(({ door, metres }) => fieldHousehold(campaign, door, metres, asking)),
      ...signed.map((household) => fieldHousehold(campaign, household, null, asking)),
    ],
  }
}

const isSigned = (household: Dossier): boolean => countingAgreement(household) !== undefined
const byNumber = (a: Dossier, b: Dossier): number => a.number.localeCompare(b.number)

function fieldHousehold(
  campaign: Campaign,
  household: Dossier,
  metres: number | null,
  { by, today, now }: FieldAsking,
): FieldHousehold {
  const { number, registered } = household
  const place = placeOf(campaign.terms.jurisdiction)
  const [clock] = clocksOf(household, { place, terms: campaign.terms, today })
  const planned = household
    .of(visitPlanned)
    .map(({ body }) => body)
    .findLast((visit) => visit.by === by && visit.startsAt.slice(0, 10) === today)
  return {
    number,
    owner: maskedName(registered.private?.owner ?? ''),
    address: registered.private?.address ?? '',
    block: registered.body.block,
    isSigned: isSigned(household),
    isHard: openListings(household).length > 0,
    lastVisitOn: household.last(householdVisited)?.onDay ?? null,
    planned: planned ? { at: planned.startsAt.slice(11, 16), purpose: planned.purpose } : null,
    clock: clock ? { clock: clock.clock, left: clock.left } : null,
    metres: metres === null ? null : Math.round(metres),
    kept: keptActs(campaign, household),
    forms: AT_THE_DOOR.map((command): FieldForm => {
      const known = knownOf(campaign, household, now)
      return {
        command: command.name,
        ...textOf(command.name),
        article: articleOn(command.article, place, today),
        blanks: blanksOf(command.fields, command.name, known),
        begun: known.begun(command.name),
      }
    }),
  }
}
