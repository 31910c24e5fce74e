/** G58 工号在册 · On the roster: a number is given once; who pledges or leaves has joined, and leaves once. */
import { onRoster } from '../../audit/w1-roster.ts'
import { closed, type Gate, open } from '../gate.ts'

interface Named {
  readonly person: string
}

const gate = { id: 'G58', article: { 全国: '内部规定' } }

export const personNew: Gate<Named> = {
  ...gate,
  look({ roster }, input) {
    if (!input) return null
    return roster.has(input.person) ? closed('person-joined', { person: input.person }) : open()
  },
}

export const personThere: Gate<Named> = {
  ...gate,
  look({ roster, on }, input) {
    if (!input) return null
    const code = onRoster(roster, input.person, on)
    if (code) return closed(code, { person: input.person, on })
    const left = roster.get(input.person)?.to ?? null
    return left === null ? open() : closed('person-left', { person: input.person, on: left })
  },
}
