/** 专班 · Staff: groups are formed, partners engaged, people join, pledge and leave, in whatever order it is written down. */
import { groupFormed } from '../../group.ts'
import { partnerEngaged } from '../../partner.ts'
import { personJoined, personLeft, pledgeSigned } from '../../person.ts'
import { type Command, defineCommand, state } from '../command.ts'
import { optional, personField, textField } from '../field.ts'
import type { Gate } from '../gate.ts'
import { groupNew, groupThere } from '../gates/g57-group-formed.ts'
import { personNew, personThere } from '../gates/g58-on-the-roster.ts'
import { carriesNobody } from '../gates/g147-carries-nobody.ts'
import { leftAfterActing } from '../gates/g163-left-after-acting.ts'

export const formGroup = defineCommand({
  name: 'formGroup',
  of: 'project',
  fields: {
    group: textField,
    partyGroup: optional(textField),
    leader: optional(textField),
    block: optional(textField),
    blockName: optional(textField),
  },
  gates: [groupNew],
  isFree: true,
  decide: (_at, formed) => ({
    stated: [state(groupFormed, formed, undefined, { kind: 'group', key: formed.group })],
  }),
})

export const engagePartner = defineCommand({
  name: 'engagePartner',
  of: 'project',
  fields: { code: textField, name: textField, category: textField, group: optional(textField) },
  gates: [groupThere],
  isFree: true,
  decide: (_at, engaged) => ({
    stated: [state(partnerEngaged, engaged, undefined, { kind: 'partner', key: engaged.code })],
  }),
})

export const joinPerson = defineCommand({
  name: 'joinPerson',
  of: 'project',
  fields: {
    person: textField,
    name: textField,
    post: textField,
    group: optional(textField),
    sourceCategory: optional(textField),
    sourceOffice: optional(textField),
  },
  gates: [personNew, groupThere],
  isFree: true,
  decide: (_at, { person, name, post, group, sourceCategory, sourceOffice }) => ({
    stated: [
      state(
        personJoined,
        { person, post, group, sourceCategory },
        { name, gender: null, politicalStatus: null, sourceOffice },
        { kind: 'person', key: person },
      ),
    ],
  }),
})

const ofPerson = (
  name: string,
  event: typeof pledgeSigned,
  ...gates: readonly Gate<{ readonly person: string }>[]
): Command =>
  defineCommand({
    name,
    of: 'project',
    fields: { person: personField },
    gates: [personThere, ...gates],
    isFree: true,
    decide: (_at, { person }) => ({
      stated: [state(event, { person }, undefined, { kind: 'person', key: person })],
    }),
  })

export const signPledge = ofPerson('signPledge', pledgeSigned)
export const leaveOffice = ofPerson('leaveOffice', personLeft, carriesNobody, leftAfterActing)
