/** W1 名册内人员 · On the roster: who binds the office acts for it on that day (条例 §4, §5). */
import { onRoster } from '../../audit/w1-roster.ts'
import { closed, type Gate, open } from '../gate.ts'

export const actorOnRoster: Gate = {
  id: 'W1',
  article: { 全国: '条例 §4，§5' },
  look({ roster, by, on }) {
    if (by === '') return closed('no-number')
    const code = onRoster(roster, by, on)
    return code ? closed(code, { person: by, on }) : open(roster.get(by)?.from ?? null)
  },
}
