/** P7 依法听证 · Hearing held: half of the owners object to the plan, and it was decided without a hearing. */
import { commentsPosted } from '../consultation.ts'
import { decisionMade } from '../decision.ts'
import { articleOn } from '../law/article.ts'
import { heldIn } from '../law/place.ts'
import { HALF_DEMANDS_HEARING, HEARING, hearingDue } from '../law/thresholds.ts'
import { factsOf } from '../standing.ts'
import type { Rule } from './finding.ts'

export const decidedAfterHearing = (isDue: boolean, isHeld: boolean): 'hearing-missing' | null =>
  isDue && !isHeld ? 'hearing-missing' : null

export const hearing: Rule = {
  id: 'P7',
  article: '条例 §11',
  *find({ campaign: { terms, facts }, place }) {
    const posted = factsOf(facts, commentsPosted).at(-1)
    const decided = factsOf(facts, decisionMade)[0] ?? terms.steps.get('征收决定公告')
    if (!posted || !decided) return
    const held = terms.steps.get('听证')
    const isDue = hearingDue(terms.kind, posted.body, heldIn(place, HALF_DEMANDS_HEARING) ?? false)
    const code = decidedAfterHearing(isDue, held !== undefined && held.onDay <= decided.onDay)
    if (code)
      yield {
        code,
        severity: 'error',
        at: decided,
        article: articleOn(HEARING, place, decided.onDay),
        params: {
          on: decided.onDay,
          count: String(posted.body.objecting),
          total: String(posted.body.certificates),
        },
      }
  },
}
