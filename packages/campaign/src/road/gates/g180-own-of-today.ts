/** G180 本人当日所记 · Own of today: what somebody recorded today is taken back by himself, and by nobody else. */
import type { Fact } from '../../standing.ts'
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

/** @param last what would be taken back, whoever recorded it and whenever */
export const ownOfToday = (last: (at: Situation) => Fact | null): Gate => ({
  id: 'G180',
  article: { 全国: '内部规定' },
  look(at) {
    const fact = last(at)
    return fact && isOwnOfToday(at, fact) ? open(fact.onDay) : closed('none-of-own-today', { on: at.today })
  },
})

export const isOwnOfToday = ({ today, by }: Situation, { onDay, body }: Fact): boolean =>
  onDay === today && by !== '' && body.by === by
