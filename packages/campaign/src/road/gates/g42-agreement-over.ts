/** G42 协商期满 · Agreement over: owners vote or draw once the days to agree have passed (浙江条例 §18). */
import { addDays } from '../../day.ts'
import { isWithin } from '../../law/clock.ts'
import { VALUER } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'
import { agreementEnds } from './g40-agreed-in-time.ts'

export const agreementOver: Gate = {
  id: 'G42',
  article: VALUER,
  look(at) {
    const ends = agreementEnds(at)
    if (!ends) return null
    return isWithin(ends, at.on)
      ? closed('agreement-running', { lastDay: ends.lastDay }, addDays(ends.lastDay, 1))
      : open(ends.lastDay)
  },
}
