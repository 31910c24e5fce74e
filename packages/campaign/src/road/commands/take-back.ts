/**
 * 撤销当日安排 · Taking back: a handover or a squad of today is as if it had not been, by one act without a form.
 *
 * What was arranged on an earlier day is followed by another arrangement; a legal act is reversed by another act.
 */
import { claimedBy } from '../../claimed.ts'
import type { EventDefinition } from '../../event.ts'
import { caseHandedOver } from '../../handover.ts'
import { squadFormed } from '../../squad.ts'
import { type Command, defineCommand } from '../command.ts'
import { arrangedToday, ofToday } from '../gates/g171-of-today.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { voiding } from './correct-fact.ts'

const takingBack = (name: string, event: Pick<EventDefinition<object, object>, 'type'>): Command =>
  defineCommand({
    name,
    of: 'household',
    fields: {},
    gates: [actorOnRoster, ofToday(event)],
    isFree: true,
    isOffered: (at) => arrangedToday(at, event) !== null,
    decide(at) {
      const fact = arrangedToday(at, event)
      if (!fact) throw new Error(`nothing of today to take back: ${event.type}`)
      return { stated: [voiding(fact, '记错', '当日撤销')], released: claimedBy(fact) }
    },
  })

export const takeBackHandover = takingBack('takeBackHandover', caseHandedOver)
export const takeBackSquad = takingBack('takeBackSquad', squadFormed)
