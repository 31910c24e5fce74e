/** G40 协商期内 · Agreed in time: the owners agree on a valuer within so many days of the announcement (浙江条例 §18). */
import { deadline, type Ending, isWithin } from '../../law/clock.ts'
import { timeLimit } from '../../law/periods.ts'
import { VALUER } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

/** The last day to agree; null where the place sets none, or nothing is announced yet. */
export function agreementEnds({ terms, place }: Pick<Situation, 'terms' | 'place'>): Ending | null {
  const announced = terms.steps.get('征收决定公告')
  const limit = announced && timeLimit('valuerAgreed', place, announced.onDay)
  return limit ? deadline(announced.onDay, limit) : null
}

export const agreedInTime: Gate = {
  id: 'G40',
  article: VALUER,
  look(at) {
    const ends = agreementEnds(at)
    if (!ends) return null
    return isWithin(ends, at.on) ? open() : closed('agreement-late', { lastDay: ends.lastDay })
  },
}
