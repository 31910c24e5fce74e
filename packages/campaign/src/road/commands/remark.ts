/** 登记批示 · Record a leader's remark on a bulletin, and the task that follows it up. */
import { taskSet } from '../../minutes.ts'
import { bulletinRemarked } from '../../remark.ts'
import { defineCommand, state } from '../command.ts'
import { dayField, integerField, longTextField, optional, personField } from '../field.ts'
import { followedUpWhole } from '../gates/g191-remark-followed-up.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { nextNumber } from '../numbered.ts'

export const recordRemark = defineCommand({
  name: 'recordRemark',
  of: 'project',
  fields: {
    bulletin: integerField(1, 9999),
    leader: personField,
    words: longTextField,
    what: optional(longTextField),
    to: optional(personField),
    due: optional(dayField),
  },
  gates: [actorOnRoster, followedUpWhole],
  isFree: true,
  decide(at, { bulletin, leader, words, what, to, due }) {
    const task = String(nextNumber(at, taskSet, 'task'))
    const followUp = what !== null && to !== null && due !== null ? { what, to, due } : null
    return {
      stated: [
        state(bulletinRemarked, { bulletin, leader, task: followUp ? task : null, by: at.by }, { words }),
        ...(followUp
          ? [
              state(
                taskSet,
                { task, meeting: null, to: followUp.to, due: followUp.due, by: at.by },
                { what: followUp.what },
              ),
            ]
          : []),
      ],
    }
  },
})
