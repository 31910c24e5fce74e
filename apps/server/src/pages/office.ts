/** 专班 · Office: people, groups and caseloads with their gaps and overloads, reinforcement, meetings and tasks. */

import { peopleOf } from '@oneruler/campaign/assignment'
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import { caseloads, isOverload, medianOf } from '@oneruler/campaign/caseload'
import { ALWAYS, type Day } from '@oneruler/campaign/day'
import { caseworkerOn } from '@oneruler/campaign/handover'
import { countingAgreement } from '@oneruler/campaign/measures'
import { meetingHeld } from '@oneruler/campaign/meeting'
import { taskDone, taskSet } from '@oneruler/campaign/minutes'
import { pledgeSigned } from '@oneruler/campaign/person'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import type { Command } from '@oneruler/campaign/road/command'
import { assignCaseworker } from '@oneruler/campaign/road/commands/caseloads'
import {
  endReinforcement,
  holdMeeting,
  startReinforcement,
} from '@oneruler/campaign/road/commands/organisation'
import { joinPerson, leaveOffice, signPledge } from '@oneruler/campaign/road/commands/staff-office'
import { takeBackMeeting } from '@oneruler/campaign/road/commands/take-back-work'
import { factsOf } from '@oneruler/campaign/standing'
import { undertakingsDeclared } from '@oneruler/campaign/undertaking'
import type { OfficePage, StaffLine } from '../work-pages.ts'
import { squadsPart } from './squads.ts'
import { type Asking, formOf, projectOffers } from './work-offers.ts'

/** Acts of the project that are done in this room. */
export const OFFICE_ACTS: readonly Command[] = [
  startReinforcement,
  endReinforcement,
  holdMeeting,
  takeBackMeeting,
  joinPerson,
  signPledge,
  leaveOffice,
]

/**
 * @param isShown whether a household lies within the reach of whoever asks
 * @param sees whether he sees the people of a group
 */
export function officePage(
  campaign: Campaign,
  isShown: (household: Dossier) => boolean,
  sees: (group: string | null) => boolean,
  asking: Asking,
): OfficePage {
  const { today } = asking
  const households = [...campaign.households.values()].filter(isShown)
  const { people, withoutPerson } = caseloads(campaign, today)
  const staff = staffLines(campaign, people, today).filter(({ group }) => sees(group))
  const median = medianOf(staff.map((line) => line.households))
  const shown = new Map(households.map((household) => [household.number, household]))
  return {
    today,
    groups: campaign.groups
      .filter(({ body }) => sees(body.group))
      .map(({ body: { group, partyGroup, leader } }) => {
        const own = households.filter(({ registered }) => registered.body.group === group)
        const here = staff.filter((line) => line.group === group)
        return {
          group,
          partyGroup,
          leader,
          people: here.length,
          carriers: here.filter((line) => line.households > 0).length,
          households: own.length,
          unsigned: own.filter((household) => !countingAgreement(household)).length,
        }
      }),
    people: staff,
    median,
    withoutPerson: withoutPerson.flatMap(({ household, last }) => {
      const known = shown.get(household)
      return known ? [{ household, group: known.registered.body.group, last }] : []
    }),
    withoutWork: staff
      .filter((line) => line.households === 0 && line.lentTo === null)
      .map(({ person }) => person),
    overloaded: staff.filter((line) => isOverload(line.households, median)).map(({ person }) => person),
    assignments: campaign.assignments
      .filter(({ opened }) => sees(opened.body.receiving) || sees(opened.body.lending))
      .map(({ opened, closed }) => ({
        receiving: opened.body.receiving,
        lending: opened.body.lending,
        people: peopleOf(opened.body.people),
        startsOn: opened.body.startsOn,
        until: opened.body.until ?? null,
        endedOn: closed?.onDay ?? null,
      }))
      .sort((a, b) => b.startsOn.localeCompare(a.startsOn)),
    ...gatherings(campaign),
    squads: squadsPart(campaign, households, asking),
    assign: formOf(campaign, assignCaseworker, asking),
    offers: projectOffers(campaign, OFFICE_ACTS, asking),
  }
}

function staffLines(
  campaign: Campaign,
  people: ReturnType<typeof caseloads>['people'],
  today: Day,
): StaffLine[] {
  const pledged = new Map(
    factsOf(campaign.facts, pledgeSigned).map(({ body, onDay }) => [body.person, onDay]),
  )
  const undertaken = new Set(factsOf(campaign.facts, undertakingsDeclared).map(({ body }) => body.person))
  const beyond = new Map<string, number>()
  for (const household of campaign.households.values()) {
    const agreement = countingAgreement(household)
    const signer = agreement?.body.by ?? null
    const carrier = agreement ? caseworkerOn(household, agreement.onDay) : null
    if (signer && carrier && signer !== carrier) beyond.set(signer, (beyond.get(signer) ?? 0) + 1)
  }
  const lent = new Map(
    campaign.assignments
      .filter(({ opened, closed }) => opened.onDay <= today && (closed === null || closed.onDay >= today))
      .flatMap(({ opened }) => peopleOf(opened.body.people).map((person) => [person, opened.body.receiving])),
  )
  const isSigned = (number: string) => {
    const household = campaign.households.get(number)
    return household !== undefined && countingAgreement(household) !== undefined
  }
  return people
    .map(({ person, post, group, households }) => {
      const pledgedOn = pledged.get(person) ?? null
      return {
        person,
        name: campaign.people.get(person)?.private?.name ?? '',
        post,
        group,
        households: households.length,
        signed: households.filter(isSigned).length,
        beyond: beyond.get(person) ?? 0,
        pledgedOn: pledgedOn === ALWAYS ? null : pledgedOn,
        hasUndertaken: undertaken.has(person),
        lentTo: lent.get(person) ?? null,
      }
    })
    .sort((a, b) => b.households - a.households || a.person.localeCompare(b.person))
}

function gatherings({ facts }: Campaign): Pick<OfficePage, 'meetings' | 'tasks'> {
  const done = new Map(factsOf(facts, taskDone).map(({ body, onDay }) => [body.task, onDay]))
  return {
    meetings: factsOf(facts, meetingHeld)
      .map(({ onDay: on, body, private: secret }) => ({
        on,
        ...body,
        subject: withoutNumbers(secret?.subject ?? null),
      }))
      .sort((a, b) => b.on.localeCompare(a.on)),
    tasks: factsOf(facts, taskSet).map(({ body: { task, to, due }, private: secret }) => ({
      task,
      what: withoutNumbers(secret?.what ?? null),
      to,
      due,
      doneOn: done.get(task) ?? null,
    })),
  }
}
