/** 专班 · Organisation: groups help one another, meetings decide tasks, staff declare what concerns themselves. */
import { assignmentEnded, assignmentStarted } from '../../assignment.ts'
import { meetingHeld } from '../../meeting.ts'
import { MEETING_CATEGORIES, meetingMinuted, openTasks, taskDone, taskSet } from '../../minutes.ts'
import { recusalDeclared, UNDERTAKINGS, undertakingsDeclared } from '../../undertaking.ts'
import { defineCommand, state } from '../command.ts'
import {
  dayField,
  householdField,
  longTextField,
  oneOfField,
  optional,
  personField,
  rowsField,
  someOfField,
  textField,
} from '../field.ts'
import { householdNamed } from '../gates/g144-household-named.ts'
import { assignmentOpen, lends } from '../gates/g149-lends.ts'
import { taskOpen } from '../gates/g150-task-open.ts'
import { allOnRoster } from '../gates/g151-all-on-roster.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { streamsNamed } from '../named.ts'
import { nextNumber } from '../numbered.ts'

export const startReinforcement = defineCommand({
  name: 'startReinforcement',
  of: 'project',
  fields: {
    receiving: textField,
    lending: textField,
    people: rowsField({ person: personField }, 1, 50),
    until: optional(dayField),
  },
  gates: [actorOnRoster, lends],
  isFree: true,
  decide: ({ on }, { receiving, lending, people, until }) => ({
    stated: [
      state(
        assignmentStarted,
        {
          receiving,
          lending,
          people: people.map(({ person }) => person).join('、'),
          startsOn: on,
          ...(until === null ? {} : { until }),
        },
        undefined,
        { kind: 'group', key: receiving },
      ),
    ],
  }),
})

export const endReinforcement = defineCommand({
  name: 'endReinforcement',
  of: 'project',
  fields: { receiving: textField, lending: textField, startsOn: dayField },
  gates: [actorOnRoster, assignmentOpen],
  isFree: true,
  decide: (_at, ended) => ({
    stated: [state(assignmentEnded, ended, undefined, { kind: 'group', key: ended.receiving })],
  }),
})

export const holdMeeting = defineCommand({
  name: 'holdMeeting',
  of: 'project',
  fields: {
    category: oneOfField(MEETING_CATEGORIES),
    subject: textField,
    present: rowsField({ person: personField }, 1, 1000),
    minutes: longTextField,
    decisions: rowsField({ what: longTextField, to: personField, due: dayField }, 0, 50),
  },
  gates: [actorOnRoster, allOnRoster],
  isFree: true,
  decide(at, { category, subject, present, minutes, decisions }) {
    const people = [...new Set(present.map(({ person }) => person))]
    const meeting = String(nextNumber(at, meetingMinuted, 'meeting'))
    const first = nextNumber(at, taskSet, 'task')
    return {
      stated: [
        state(meetingHeld, { category, attendance: people.length }, { subject }),
        state(meetingMinuted, { meeting, present: people, by: at.by }, { minutes }),
        ...decisions.map(({ what, to, due }, index) =>
          state(taskSet, { task: String(first + index), meeting, to, due, by: at.by }, { what }),
        ),
      ],
    }
  },
})

export const finishTask = defineCommand({
  name: 'finishTask',
  of: 'project',
  fields: { task: textField, result: longTextField },
  gates: [actorOnRoster, taskOpen],
  isFree: true,
  isOffered: ({ project }) => openTasks(project).length > 0,
  decide: ({ by }, { task, result }) => ({ stated: [state(taskDone, { task, by }, { result })] }),
})

/** Everybody declares for himself: the form names nobody else. */
export const declareUndertakings = defineCommand({
  name: 'declareUndertakings',
  of: 'project',
  fields: { undertakings: someOfField(UNDERTAKINGS) },
  gates: [actorOnRoster],
  isFree: true,
  decide: ({ by }, { undertakings }) => ({
    stated: [
      state(undertakingsDeclared, { person: by, undertakings }, undefined, { kind: 'person', key: by }),
    ],
  }),
})

export const declareRecusal = defineCommand({
  name: 'declareRecusal',
  of: 'project',
  fields: { household: householdField, reason: optional(longTextField) },
  reads: ({ household }) => streamsNamed('household', household),
  gates: [actorOnRoster, householdNamed],
  isFree: true,
  decide: ({ by }, { household, reason }) => ({
    stated: [state(recusalDeclared, { person: by, household }, { reason }, { kind: 'person', key: by })],
  }),
})
