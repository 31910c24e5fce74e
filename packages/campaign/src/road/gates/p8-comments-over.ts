/** P8 征求意见期满 · Comments over: what came of the comments is posted once the last day has passed (条例 §11). */
import { postedAfterComments } from '../../audit/p8-comments-closed.ts'
import { planPostedForComments } from '../../consultation.ts'
import { addDays, type Day, day, later } from '../../day.ts'
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'
import { commentsEndAtLeast } from './p3-open-to-comment.ts'

/** Of the plan that was posted: its day, and the last day for comments, thirty days on where none is stated. */
export function commentPeriod({
  project,
  terms,
}: Pick<Situation, 'project' | 'terms'>): { readonly postedOn: Day; readonly endsOn: Day } | null {
  const posted = terms.steps.get('补偿方案公开征求意见')
  if (!posted) return null
  const stated = project.last(planPostedForComments)?.body.endsOn
  const least = commentsEndAtLeast(posted.onDay)
  return { postedOn: posted.onDay, endsOn: stated ? later(day(stated), least) : least }
}

export const commentsOver: Gate = {
  id: 'P8',
  article: { 全国: '条例 §10，§11', 浙江: '浙江条例 §11', 山东: '山东条例 §14', 青岛: '青岛条例 §13' },
  look(at) {
    const period = commentPeriod(at)
    if (!period) return closed('plan-not-posted')
    const code = postedAfterComments(at.on, period.endsOn)
    return code === null ? open(period.endsOn) : closed(code, { ...period }, addDays(period.endsOn, 1))
  },
}
