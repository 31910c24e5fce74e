/** P3 征求意见期限 · Comment period: the plan stands open to comment for not less than 30 days. */
import { type Day, daysBetween } from '../day.ts'
import { waitEnds } from '../law/clock.ts'
import { MINIMUM_WAITS } from '../law/periods.ts'
import type { Rule } from './finding.ts'

const COMMENTS = MINIMUM_WAITS.planOpenToComment.全国

/**
 * The day of publication does not count: published on 07-02, the thirtieth day is 08-01, day off or not.
 *
 * @param closedOn the day on which comments and changes were posted, or else the decision was announced
 */
export const openToComment = (publishedOn: Day, closedOn: Day): 'comment-period-short' | null =>
  closedOn >= waitEnds(publishedOn, COMMENTS).lastDay ? null : 'comment-period-short'

export const commentPeriod: Rule = {
  id: 'P3',
  article: '条例 §10',
  *find({ campaign: { terms } }) {
    const published = terms.steps.get('补偿方案公开征求意见')
    const closed = terms.steps.get('征求意见及修改情况公布') ?? terms.steps.get('征收决定公告')
    const code = published && closed && openToComment(published.onDay, closed.onDay)
    if (code)
      yield {
        code,
        severity: 'error',
        at: published,
        params: {
          on: published.onDay,
          closedOn: closed.onDay,
          step: closed.body.step,
          days: String(daysBetween(published.onDay, closed.onDay)),
          limit: String(COMMENTS.atLeast),
        },
      }
  },
}
