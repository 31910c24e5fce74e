/** 约访与走访 · Plan a visit within the hours and the household's wish; record one, whatever the hour; keep a promise. */
import {
  followUpPromised,
  openPromises,
  promiseKept,
  VISIT_OUTCOMES,
  VISIT_PURPOSES,
  visitPlanned,
} from '../../planned-visit.ts'
import { householdVisited } from '../../visit.ts'
import { defineCommand, state } from '../command.ts'
import {
  dayField,
  integerField,
  longTextField,
  momentField,
  oneOfField,
  optional,
  rowsField,
  textField,
} from '../field.ts'
import { contactWishRespected } from '../gates/g69-contact-wish.ts'
import { promiseOpen } from '../gates/g97-promise-open.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { plannedWithinHours } from '../gates/w3-within-hours.ts'
import { nextNumber } from '../numbered.ts'
import { householdOf } from '../situation.ts'

export const planVisit = defineCommand({
  name: 'planVisit',
  of: 'household',
  fields: { startsAt: momentField, purpose: oneOfField(VISIT_PURPOSES), proxy: optional(textField) },
  gates: [actorOnRoster, plannedWithinHours, contactWishRespected],
  isFree: true,
  decide: ({ by }, planned) => ({ stated: [state(visitPlanned, { ...planned, by })] }),
})

export const recordVisit = defineCommand({
  name: 'recordVisit',
  of: 'household',
  fields: {
    at: momentField,
    minutes: integerField(0, 1440),
    purpose: oneOfField(VISIT_PURPOSES),
    outcome: oneOfField(VISIT_OUTCOMES),
    promises: rowsField({ what: longTextField, due: dayField }, 0, 20),
  },
  gates: [actorOnRoster],
  isFree: true,
  decide(situation, { at, minutes, purpose, outcome, promises }) {
    const { by } = situation
    const first = nextNumber(situation, followUpPromised, 'promise')
    return {
      stated: [
        state(householdVisited, { at, by, minutes, outcome }, { purpose }),
        ...promises.map(({ what, due }, index) =>
          state(followUpPromised, { promise: String(first + index), due, by }, { what }),
        ),
      ],
    }
  },
})

export const keepPromise = defineCommand({
  name: 'keepPromise',
  of: 'household',
  fields: { promise: textField, result: longTextField },
  gates: [actorOnRoster, promiseOpen],
  isFree: true,
  isOffered: (at) => openPromises(householdOf(at)).length > 0,
  decide: ({ by }, { promise, result }) => ({ stated: [state(promiseKept, { promise, by }, { result })] }),
})
