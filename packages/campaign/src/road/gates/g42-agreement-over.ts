/** G42 协商期满 · Agreement over: owners vote or draw once the days to agree have passed (浙江条例 §18). */
import { choiceInTime } from '../../audit/p10-valuer-lawful.ts'
import { addDays } from '../../day.ts'
import { VALUER } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'
import { agreementEnds } from './g40-agreed-in-time.ts'

export const agreementOver: Gate = {
  id: 'G42',
  article: VALUER,
  look(at) {
    const ends = agreementEnds(at)
    if (!ends) return null
    const code = choiceInTime('投票', at.on, ends)
    return code === null
      ? open(ends.lastDay)
      : closed(code, { lastDay: ends.lastDay }, addDays(ends.lastDay, 1))
  },
}
