/** P8 征求意见截止 · Comments closed: the last day stated is the thirtieth or later, and results are posted after it. */
import { planPostedForComments } from '../consultation.ts'
import { type Day, day } from '../day.ts'
import { waitEnds } from '../law/clock.ts'
import { MINIMUM_WAITS } from '../law/periods.ts'
import { factsOf } from '../standing.ts'
import type { Rule } from './finding.ts'
import { openToComment } from './p3-comment-period.ts'

/** Comments may come in until the end of the last day. */
export const postedAfterComments = (postedOn: Day, endsOn: Day): 'posted-during-comments' | null =>
  postedOn > endsOn ? null : 'posted-during-comments'

export const commentsClosed: Rule = {
  id: 'P8',
  article: '条例 §10，§11',
  *find({ campaign: { terms, facts } }) {
    for (const fact of factsOf(facts, planPostedForComments)) {
      const endsOn = day(fact.body.endsOn)
      const params = { on: fact.onDay, endsOn }
      const least = waitEnds(fact.onDay, MINIMUM_WAITS.planOpenToComment.全国).lastDay
      if (openToComment(fact.onDay, endsOn))
        yield { code: 'comments-end-early', severity: 'error', at: fact, params: { ...params, due: least } }
      const results = terms.steps.get('征求意见及修改情况公布')
      const code = results && postedAfterComments(results.onDay, endsOn)
      if (code) yield { code, severity: 'error', at: results, params: { ...params, on: results.onDay } }
    }
  },
}
