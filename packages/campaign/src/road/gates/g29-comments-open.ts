/** G29 征求意见期内 · Comments open: from the posting of the plan to the last day it states (条例 §10). */
import { closed, type Gate, open } from '../gate.ts'
import { commentPeriod } from './p8-comments-over.ts'

export const commentsOpen: Gate = {
  id: 'G29',
  article: { 全国: '条例 §10', 浙江: '浙江条例 §11', 山东: '山东条例 §14', 青岛: '青岛条例 §11' },
  look(at) {
    const period = commentPeriod(at)
    if (!period) return closed('plan-not-posted')
    const posted = at.terms.steps.get('征求意见及修改情况公布')
    if (posted) return closed('comments-posted', { on: posted.onDay })
    return at.on <= period.endsOn ? open(period.postedOn) : closed('comments-over', { endsOn: period.endsOn })
  },
}
