/** W1 名册内人员 · On the roster: who binds the office acts for it on that day (条例 §4, §5). */
import { onRoster } from '../../audit/w1-roster.ts'
import type { Day } from '../../day.ts'
import { closed, type Gate, open } from '../gate.ts'

/** Whoever did what is corrected to another day was on the roster on that day. */
export const doerOnRosterThen: Gate<{ readonly fact: number; readonly happenedOn: Day | null }> = {
  id: 'W1',
  article: { 全国: '条例 §4，§5' },
  look({ roster, recorded }, input) {
    const on = input?.happenedOn ?? null
    const person = recorded.find(({ seq }) => seq === input?.fact)?.body.by
    if (on === null || typeof person !== 'string') return null
    const code = onRoster(roster, person, on)
    return code ? closed(code, { person, on }) : open()
  },
}

export const actorOnRoster: Gate = {
  id: 'W1',
  article: { 全国: '条例 §4，§5' },
  look({ roster, by, on }) {
    if (by === '') return closed('no-number')
    const code = onRoster(roster, by, on)
    return code ? closed(code, { person: by, on }) : open(roster.get(by)?.from ?? null)
  },
}
