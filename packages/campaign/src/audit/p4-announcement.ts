/**
 * P4 决定公告期限 · Announcement: a decision is announced within days of being made.
 *
 * A ledger has the day of the standing meeting, not of the decision: then this is a warning. The number of days is the
 * province's; national law says 及时.
 */
import type { Day } from '../day.ts'
import { decisionMade } from '../decision.ts'
import { articleOn } from '../law/article.ts'
import { deadline, isWithin, type TimeLimit } from '../law/clock.ts'
import { timeLimit } from '../law/periods.ts'
import { factsOf } from '../standing.ts'
import { endingParams, type Rule } from './finding.ts'

export const announcedInTime = (
  decidedOn: Day,
  announcedOn: Day,
  limit: TimeLimit,
): 'announced-late' | null => (isWithin(deadline(decidedOn, limit), announcedOn) ? null : 'announced-late')

export const announcement: Rule = {
  id: 'P4',
  article: '条例 §13',
  *find({ campaign: { terms, facts }, place }) {
    const announced = terms.steps.get('征收决定公告')
    const made = factsOf(facts, decisionMade)[0]
    const decidedOn = made?.onDay ?? terms.steps.get('政府常务会议')?.onDay
    const limit = decidedOn && timeLimit('decisionAnnounced', place, decidedOn)
    if (!limit || !announced) return
    const code = announcedInTime(decidedOn, announced.onDay, limit)
    if (code)
      yield {
        code,
        severity: made ? 'error' : 'warning',
        at: announced,
        article: articleOn(limit.article, place, decidedOn),
        params: {
          decidedOn,
          what: made ? 'decided' : 'discussed',
          on: announced.onDay,
          limit: String(limit.within),
          ...endingParams(deadline(decidedOn, limit)),
        },
      }
  },
}
