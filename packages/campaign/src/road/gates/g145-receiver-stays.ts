/**
 * G145 接手人在册 · Receiver stays: who takes a household on is on the roster that day, and is not known to have left
 * since, where the act is dated back.
 */
import { onRoster } from '../../audit/w1-roster.ts'
import type { JsonObject } from '../../event.ts'
import { personLeft } from '../../person.ts'
import type { StreamNamed } from '../command.ts'
import { closed, type Gate, open } from '../gate.ts'
import { streamsNamed } from '../named.ts'

/** His own facts are read with the act, so that who leaves at the same moment is seen. */
export const receiverRead = ({ caseworker }: JsonObject): StreamNamed[] => streamsNamed('person', caseworker)

export const receiverStays: Gate<{ readonly caseworker: string | null }> = {
  id: 'G145',
  article: { 全国: '内部规定' },
  look({ roster, on, later }, input) {
    const person = input?.caseworker ?? null
    if (person === null) return null
    const code = onRoster(roster, person, on)
    if (code) return closed(code, { person, on })
    const left = roster.get(person)?.to ?? null
    const leaves = later.find(({ type, body }) => type === personLeft.type && body.person === person)
    if (left === null && !leaves) return open(roster.get(person)?.from ?? null)
    return closed('leaves', { person, on: leaves?.onDay ?? (left as string) })
  },
}
