/** G153 小分队齐全 · Squad whole: three different people of the roster. */
import { onRoster } from '../../audit/w1-roster.ts'
import { closed, type Gate, open } from '../gate.ts'

export const squadWhole: Gate<Readonly<Record<'ofGroup' | 'ofPartner' | 'valuer', string>>> = {
  id: 'G153',
  article: { 全国: '内部规定' },
  look({ roster, on }, input) {
    if (!input) return null
    const people = [input.ofGroup, input.ofPartner, input.valuer]
    for (const person of people) {
      const code = onRoster(roster, person, on)
      if (code) return closed(code, { person, on })
    }
    return new Set(people).size === 3 ? open() : closed('one-twice')
  },
}
