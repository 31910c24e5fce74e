/**
 * 更正与作废 · Correct a fact, or withdraw it: with a reason and a paper, while nothing later stands on it.
 *
 * A correction asks for the same blanks as the act it corrects, and keeps the day and the doer of the first recording.
 */
import { claimedBy } from '../../claimed.ts'
import { CORRECTED, CORRECTION_REASONS, type Corrected, VOIDED, type Voided } from '../../correction.ts'
import type { EventDefinition, JsonObject } from '../../event.ts'
import { houseMeasured } from '../../measuring.ts'
import { ownersRecorded } from '../../owner.ts'
import type { Fact } from '../../standing.ts'
import { householdSurveyed } from '../../survey.ts'
import { householdVisited } from '../../visit.ts'
import { type Command, defineCommand, type Stated } from '../command.ts'
import { isEditable, standsOn } from '../editable.ts'
import { dayField, factField, oneOfField, optional, textField } from '../field.ts'
import type { Gate } from '../gate.ts'
import { movedInOrder } from '../gates/days-in-order.ts'
import { sharesWhole } from '../gates/g60-shares-whole.ts'
import { areasAddUp } from '../gates/g66-areas-add-up.ts'
import { factEditable } from '../gates/g90-editable.ts'
import { nothingStandsOnIt } from '../gates/g91-nothing-stands-on-it.ts'
import { ofItsKind } from '../gates/g98-of-its-kind.ts'
import { actorOnRoster, doerOnRosterThen } from '../gates/w1-on-roster.ts'
import type { Situation } from '../situation.ts'
import { measureHouse } from './measure-house.ts'
import { recordOwners } from './owners.ts'
import { surveyHousehold } from './survey-household.ts'
import { recordVisit } from './visits.ts'

const why = { fact: factField, reason: oneOfField(CORRECTION_REASONS), evidence: textField }
const gates = [actorOnRoster, factEditable, nothingStandsOnIt] as const

function targetOf({ recorded }: Situation, seq: number): Fact {
  const fact = recorded.find((one) => one.seq === seq)
  if (!fact) throw new Error(`no fact ${seq}`)
  return fact
}

function aimed(
  fact: Fact,
  type: string,
  keyClass: Stated['event']['keyClass'],
  told: {
    readonly body: Corrected | Voided
    readonly private: JsonObject | null
    readonly onDay?: Fact['onDay']
  },
): Stated {
  return {
    event: { type, v: 1, stream: fact.streamKind, keyClass },
    body: told.body as unknown as JsonObject,
    private: told.private,
    of: null,
    target: { seq: fact.seq, onDay: told.onDay ?? fact.onDay },
  }
}

/** That a fact never was. */
export const voiding = (fact: Fact, reason: (typeof CORRECTION_REASONS)[number], evidence: string): Stated =>
  aimed(fact, VOIDED, null, { body: { type: fact.type, reason, evidence }, private: null })

/** What a fact says instead, on its own day. */
export const restating = (
  fact: Fact<object, object>,
  { event, body: to, private: secret }: Stated,
  reason: (typeof CORRECTION_REASONS)[number],
): Stated => {
  const { type, v } = event
  const body = { type, v, from: fact.body as JsonObject, to, reason }
  return aimed(fact as unknown as Fact, CORRECTED, secret === null ? null : event.keyClass, {
    body,
    private: secret,
  })
}

export const voidFact = defineCommand({
  name: 'voidFact',
  of: 'household',
  fields: why,
  gates,
  isFree: true,
  isOffered: ({ recorded }) => correctableBy('voidFact', recorded).length > 0,
  decide(at, { fact: seq, reason, evidence }) {
    const fact = targetOf(at, seq)
    return {
      stated: [voiding(fact, reason, evidence)],
      // A house withdrawn gives its certificate free.
      released: claimedBy(fact),
    }
  },
})

function correcting<Body extends object, Private extends object>(
  name: string,
  event: EventDefinition<Body, Private>,
  { fields, article, decide }: Command,
  formGates: readonly Gate[],
): Command {
  return defineCommand({
    name,
    of: 'household',
    article,
    fields: { ...fields, ...why, happenedOn: optional(dayField) },
    gates: [...gates, ofItsKind(event.type), movedInOrder, doerOnRosterThen, ...formGates] as readonly Gate[],
    isFree: true,
    isOffered: ({ recorded }) => correctableBy(name, recorded).length > 0,
    decide(at, input) {
      const { fact: seq, reason, evidence, happenedOn } = input as Corrects
      const fact = targetOf(at, seq)
      const stated = decide(at, input).stated
      const restated = stated.find((one) => one.event.type === event.type) as Stated
      const to = 'by' in fact.body ? { ...restated.body, by: fact.body.by ?? null } : restated.body
      const body = { type: event.type, v: event.v, from: fact.body, to, reason, evidence }
      const moved = 'at' in input ? at.on : happenedOn
      return {
        stated: [
          aimed(fact, CORRECTED, restated.private === null ? null : event.keyClass, {
            body,
            private: restated.private,
            ...(moved ? { onDay: moved } : {}),
          }),
          ...stated.filter((one) => one !== restated),
        ],
      }
    },
  })
}

interface Corrects {
  readonly fact: number
  readonly reason: string
  readonly evidence: string
  readonly happenedOn: Fact['onDay'] | null
}

export const correctSurvey = correcting('correctSurvey', householdSurveyed, surveyHousehold, [])
export const correctVisit = correcting('correctVisit', householdVisited, recordVisit, [])
export const correctOwners = correcting('correctOwners', ownersRecorded, recordOwners, [sharesWhole as Gate])
export const correctMeasuring = correcting('correctMeasuring', houseMeasured, measureHouse, [
  areasAddUp as Gate,
])

/** What each of these acts corrects; null: any fact that can be withdrawn. */
const CORRECTS: ReadonlyMap<string, string | null> = new Map([
  [correctSurvey.name, householdSurveyed.type],
  [correctVisit.name, householdVisited.type],
  [correctOwners.name, ownersRecorded.type],
  [correctMeasuring.name, houseMeasured.type],
  [voidFact.name, null],
])

/** The facts that the act can be done on as things stand, the latest first; none where it is no act of correcting. */
export function correctableBy(command: string, recorded: readonly Fact[]): Fact[] {
  const type = CORRECTS.get(command)
  if (type === undefined) return []
  return recorded
    .filter((fact) => isEditable(fact.type) && (type === null || fact.type === type))
    .filter((fact) => standsOn(fact, recorded) === null)
    .sort((a, b) => b.seq - a.seq)
}
