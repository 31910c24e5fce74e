/** P5 暂停办理 · Freeze: from the boundary on, one year at most; by then the decision is announced. */
import { boundaryAnnounced } from '../boundary.ts'
import { type Day, day } from '../day.ts'
import { deadline, isWithin } from '../law/clock.ts'
import { TIME_LIMITS } from '../law/periods.ts'
import { factsOf } from '../standing.ts'
import type { Rule } from './finding.ts'

const FREEZE = TIME_LIMITS.freeze.全国

/** @param decidedOn the day of the decision, or else the day asked for */
export const withinFreeze = (boundaryOn: Day, decidedOn: Day): 'freeze-expired' | null =>
  isWithin(deadline(boundaryOn, FREEZE), decidedOn) ? null : 'freeze-expired'

export const freeze: Rule = {
  id: 'P5',
  article: '条例 §16',
  *find({ campaign: { terms, facts }, asOf }) {
    for (const fact of factsOf(facts, boundaryAnnounced))
      if (withinFreeze(fact.onDay, day(fact.body.freezeUntil)))
        yield {
          code: 'freeze-too-long',
          severity: 'error',
          at: fact,
          params: { on: fact.onDay, to: fact.body.freezeUntil, endsOn: deadline(fact.onDay, FREEZE).lastDay },
        }
    const boundary = terms.steps.get('征收范围公布')
    const code = boundary && withinFreeze(boundary.onDay, terms.steps.get('征收决定公告')?.onDay ?? asOf)
    if (code)
      yield {
        code,
        severity: 'warning',
        at: boundary,
        params: { on: boundary.onDay, endsOn: deadline(boundary.onDay, FREEZE).lastDay },
      }
  },
}
