/** G40 协商期内 · Agreed in time: the owners agree on a valuer within so many days of the announcement (浙江条例 §18). */
import { choiceInTime, daysToAgree } from '../../audit/p10-valuer-lawful.ts'
import type { Ending } from '../../law/clock.ts'
import { VALUER } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

/** The last day to agree; null where the place sets none, or nothing is announced yet. */
export function agreementEnds({ terms, place }: Pick<Situation, 'terms' | 'place'>): Ending | null {
  const announced = terms.steps.get('征收决定公告')
  return announced ? daysToAgree(announced.onDay, place) : null
}

export const agreedInTime: Gate = {
  id: 'G40',
  article: VALUER,
  look(at) {
    const ends = agreementEnds(at)
    if (!ends) return null
    const code = choiceInTime('协商', at.on, ends)
    return code === null ? open() : closed(code, { lastDay: ends.lastDay })
  },
}
