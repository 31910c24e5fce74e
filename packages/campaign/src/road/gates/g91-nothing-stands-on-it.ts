/** G91 其后没有依据它的事 · Nothing stands on it: a fact stays once a later act rests on it. */
import { standsOn } from '../editable.ts'
import { closed, type Gate, open } from '../gate.ts'

export const nothingStandsOnIt: Gate<{ readonly fact: number }> = {
  id: 'G91',
  article: { 全国: '内部规定' },
  look({ recorded }, input) {
    const fact = input && recorded.find(({ seq }) => seq === input.fact)
    if (!fact) return null
    const later = standsOn(fact, recorded)
    return later ? closed('stands-on-it', { on: later.onDay, type: later.type }) : open(fact.onDay)
  },
}
