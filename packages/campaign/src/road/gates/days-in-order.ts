/**
 * G1 日期不晚于今日 · G2 日期不早于已记的上一步: an act is dated by the day it was done, and the steps of a household, a
 * project or a thing follow one another.
 *
 * A step dated before one already recorded could open, afterwards, a gate that was closed when the later one was done.
 * It is entered by a correction, with its evidence. What may happen in any order (visits, ratings) binds no step.
 */
import { commentReceived } from '../../consultation.ts'
import { contactWishStated } from '../../contact-wish.ts'
import { ALWAYS, type Day, later } from '../../day.ts'
import { evidenceKept, filesSupplied } from '../../evidence.ts'
import { fieldActKept } from '../../field-act.ts'
import { caseHandedOver } from '../../handover.ts'
import { hardCaseListed, hardCaseResolved } from '../../hard-case.ts'
import { houseRecorded } from '../../house.ts'
import { hardshipRecorded, householdRegistered } from '../../household.ts'
import { answeringTimesSet } from '../../issue-ladder.ts'
import { photographsKept } from '../../measuring.ts'
import { meetingHeld } from '../../meeting.ts'
import { meetingMinuted, taskDone, taskSet } from '../../minutes.ts'
import { followUpPromised, promiseKept, visitPlanned } from '../../planned-visit.ts'
import { satisfactionRated } from '../../satisfaction.ts'
import { squadFormed } from '../../squad.ts'
import { valuationExplained } from '../../valuation-report.ts'
import { householdVisited } from '../../visit.ts'
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

export const notAhead: Gate = {
  id: 'G1',
  article: { 全国: '内部规定' },
  look: ({ on, today }) => (on <= today ? open() : closed('day-ahead', { on, today }, on)),
}

export const inOrder: Gate = {
  id: 'G2',
  article: { 全国: '内部规定' },
  look(at) {
    const last = lastStep(at)
    if (last === null || at.on >= last) return open(last)
    return closed('day-before-last-step', { on: at.on, last }, last)
  },
}

/** A step that is corrected to another day keeps its place between the steps before and after it; none is ahead. */
export const movedInOrder: Gate<{ readonly fact: number; readonly happenedOn: Day | null }> = {
  id: 'G2',
  article: { 全国: '内部规定' },
  look({ recorded, today }, input) {
    const on = input?.happenedOn ?? null
    const fact = recorded.find(({ seq }) => seq === input?.fact)
    if (on === null || fact === undefined) return null
    if (on > today) return closed('moved-ahead', { on, today })
    if (IN_ANY_ORDER.has(fact.type)) return open()
    const steps = recorded.filter(({ type }) => !IN_ANY_ORDER.has(type) && !OF_THE_REGISTER.has(type))
    const before = steps.findLast(({ seq }) => seq < fact.seq)?.onDay ?? null
    const after = steps.find(({ seq, onDay }) => seq > fact.seq && onDay >= fact.onDay)?.onDay ?? null
    if (before !== null && on < before) return closed('day-before-last-step', { on, last: before })
    return after !== null && on > after ? closed('day-after-next-step', { on, next: after }) : open()
  },
}

/** What a household is and has, true before it was written down. */
const OF_THE_REGISTER: ReadonlySet<string> = new Set(
  [householdRegistered, houseRecorded, hardshipRecorded].map(({ type }) => type),
)

const IN_ANY_ORDER: ReadonlySet<string> = new Set(
  [
    householdVisited,
    visitPlanned,
    followUpPromised,
    promiseKept,
    fieldActKept,
    contactWishStated,
    photographsKept,
    evidenceKept,
    filesSupplied,
    valuationExplained,
    satisfactionRated,
    hardCaseListed,
    hardCaseResolved,
    commentReceived,
    meetingHeld,
    meetingMinuted,
    taskSet,
    taskDone,
    answeringTimesSet,
    caseHandedOver,
    squadFormed,
  ].map(({ type }) => type),
)

/** The day of the latest step on what is acted upon; null where there is none that has a day. */
function lastStep({ recorded }: Situation): Day | null {
  const days = recorded.filter(({ type }) => !IN_ANY_ORDER.has(type)).map(({ onDay }) => onDay)
  const last = days.reduce(later, ALWAYS)
  return last === ALWAYS ? null : last
}
