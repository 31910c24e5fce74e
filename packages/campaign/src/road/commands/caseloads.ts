/** 包干与难户 · Caseloads: a household handed from one to another, worked by a squad, listed as hard and resolved. */

import { caseHandedOver, caseworkerOf, HANDOVER_REASONS } from '../../handover.ts'
import { HARD_CAUSES, hardCaseListed, hardCaseResolved, openListings } from '../../hard-case.ts'
import { squadFormed } from '../../squad.ts'
import { defineCommand, state } from '../command.ts'
import { longTextField, oneOfField, optional, personField } from '../field.ts'
import { receiverRead, receiverStays } from '../gates/g145-receiver-stays.ts'
import { anotherReceiver } from '../gates/g146-another-receiver.ts'
import { listed, notListed } from '../gates/g148-hard-case.ts'
import { receiverNotRecused, squadNotRecused } from '../gates/g152-not-recused.ts'
import { squadWhole } from '../gates/g153-squad-whole.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

export const assignCaseworker = defineCommand({
  name: 'assignCaseworker',
  of: 'household',
  fields: {
    caseworker: personField,
    reason: oneOfField(HANDOVER_REASONS),
    note: optional(longTextField),
  },
  reads: receiverRead,
  gates: [actorOnRoster, receiverStays, anotherReceiver, receiverNotRecused],
  isFree: true,
  decide: (at, { caseworker: to, reason, note }) => ({
    stated: [
      state(caseHandedOver, { number: at.target, from: caseworkerOf(householdOf(at)), to, reason }, { note }),
    ],
  }),
})

export const formSquad = defineCommand({
  name: 'formSquad',
  of: 'household',
  fields: { ofGroup: personField, ofPartner: personField, valuer: personField },
  gates: [actorOnRoster, squadWhole, squadNotRecused],
  isFree: true,
  decide: ({ target: number, by }, people) => ({ stated: [state(squadFormed, { number, ...people, by })] }),
})

export const listHardCase = defineCommand({
  name: 'listHardCase',
  of: 'household',
  fields: { cause: oneOfField(HARD_CAUSES), note: optional(longTextField) },
  gates: [actorOnRoster, notListed],
  isFree: true,
  isOffered: (at) => openListings(householdOf(at)).length === 0,
  decide: ({ on }, { cause, note }) => ({
    stated: [
      state(hardCaseListed, { listedOn: on, cause }, { reason: note === null ? cause : `${cause}：${note}` }),
    ],
  }),
})

export const resolveHardCase = defineCommand({
  name: 'resolveHardCase',
  of: 'household',
  fields: {},
  gates: [actorOnRoster, listed],
  isFree: true,
  isOffered: (at) => openListings(householdOf(at)).length > 0,
  decide: (at) => ({
    stated: openListings(householdOf(at)).map(({ body }) =>
      state(hardCaseResolved, { listedOn: body.listedOn, by: at.by }),
    ),
  }),
})
