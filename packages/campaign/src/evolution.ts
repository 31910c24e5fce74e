/**
 * 演进 · Evolution: events are never rewritten; a pure upcaster takes a type from version v to v + 1.
 *
 * `test/golden/` keeps one event per type and version for ever. An unknown type stops the fold.
 */
import { agreementSigned } from './agreement.ts'
import { appealAnswered, appealReceived } from './appeal.ts'
import { assignmentEnded, assignmentStarted } from './assignment.ts'
import { bulletinIssued } from './bulletin.ts'
import { batchWithdrawn, CORRECTED, VOIDED } from './correction.ts'
import type { JsonObject, RecordedEvent } from './event.ts'
import { groupFormed } from './group.ts'
import { hardCaseListed, hardCaseResolved } from './hard-case.ts'
import { houseRecorded } from './house.ts'
import { hardshipRecorded, householdRegistered } from './household.ts'
import { issueRaised, issueSolved } from './issue.ts'
import { meetingHeld } from './meeting.ts'
import { papersPrinted } from './papers-printed.ts'
import { partnerEngaged } from './partner.ts'
import { paymentMade } from './payment.ts'
import { personJoined, personLeft, pledgeSigned } from './person.ts'
import { planAdopted } from './plan.ts'
import { stepTaken } from './procedure.ts'
import { projectTermStated } from './project.ts'
import { recheckAnswered, recheckRequested } from './recheck.ts'
import { HOUSEHOLD_EVENTS } from './road/household-events.ts'
import { MONEY_EVENTS } from './road/money-events.ts'
import { PROJECT_EVENTS } from './road/project-events.ts'
import { WORK_EVENTS } from './road/work-events.ts'
import { satisfactionRated } from './satisfaction.ts'
import { documentServed, proofOfService } from './serving.ts'
import { supervisorInvited } from './supervisor.ts'
import { householdSurveyed } from './survey.ts'
import { householdVacated } from './vacating.ts'
import { valuationChecked, valuationPosted } from './valuation.ts'
import { householdVisited } from './visit.ts'

/** Every type of event and the version written today. */
export const EVENT_VERSIONS: ReadonlyMap<string, number> = new Map([
  ...[
    projectTermStated,
    stepTaken,
    planAdopted,
    groupFormed,
    partnerEngaged,
    personJoined,
    personLeft,
    pledgeSigned,
    householdRegistered,
    hardshipRecorded,
    houseRecorded,
    householdSurveyed,
    valuationPosted,
    valuationChecked,
    documentServed,
    proofOfService,
    recheckRequested,
    recheckAnswered,
    householdVisited,
    issueRaised,
    issueSolved,
    agreementSigned,
    paymentMade,
    householdVacated,
    hardCaseListed,
    hardCaseResolved,
    assignmentStarted,
    assignmentEnded,
    meetingHeld,
    satisfactionRated,
    appealReceived,
    appealAnswered,
    supervisorInvited,
    batchWithdrawn,
    bulletinIssued,
    papersPrinted,
    ...PROJECT_EVENTS,
    ...HOUSEHOLD_EVENTS,
    ...MONEY_EVENTS,
    ...WORK_EVENTS,
  ].map((definition): [string, number] => [definition.type, definition.v]),
  [CORRECTED, 1],
  [VOIDED, 1],
])

/** type → version → the body of the next version. Empty until the first type changes its shape. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, (body: JsonObject) => JsonObject>>>>
export const UPCASTERS: Upcasters = {}

/** The event as today's code reads it; throws on an unknown type or a version with no way up. */
export function upcast(event: RecordedEvent): RecordedEvent {
  return upcastWith(UPCASTERS, EVENT_VERSIONS, event)
}

export function upcastWith(
  upcasters: Upcasters,
  versions: ReadonlyMap<string, number>,
  event: RecordedEvent,
): RecordedEvent {
  const current = versions.get(event.type)
  if (current === undefined) throw new Error(`unknown event type ${event.type} at seq ${event.seq}`)
  let { v, body } = event
  for (; v < current; v++) {
    const step = upcasters[event.type]?.[v]
    if (!step) throw new Error(`no way from ${event.type} v${v} to v${v + 1}`)
    body = step(body)
  }
  if (v > current) throw new Error(`${event.type} v${v} is newer than this program (v${current})`)
  return v === event.v ? event : { ...event, v, body }
}
