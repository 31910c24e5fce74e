/** P5 暂停办理 · Freeze: from the boundary on, one year at most; by then the decision is announced. */
import { type Day, day, parseDay } from '../day.ts'
import type { Rule } from './finding.ts'

/** The last day of a freeze that began on `from`: the same day a year later. */
export function freezeEndsOn(from: Day): Day {
  const year = Number(from.slice(0, 4)) + 1
  return parseDay(`${year}${from.slice(4)}`) ?? day(`${year}-02-28`)
}

/** @param decidedOn the day of the decision, or else the day asked for */
export const withinFreeze = (boundaryOn: Day, decidedOn: Day): 'freeze-expired' | null =>
  decidedOn <= freezeEndsOn(boundaryOn) ? null : 'freeze-expired'

export const freeze: Rule = {
  id: 'P5',
  article: '条例 §16',
  *find({ campaign: { terms }, asOf }) {
    const boundary = terms.steps.get('征收范围公布')
    const code = boundary && withinFreeze(boundary.onDay, terms.steps.get('征收决定公告')?.onDay ?? asOf)
    if (code)
      yield {
        code,
        severity: 'warning',
        at: boundary,
        params: { on: boundary.onDay, endsOn: freezeEndsOn(boundary.onDay) },
      }
  },
}
