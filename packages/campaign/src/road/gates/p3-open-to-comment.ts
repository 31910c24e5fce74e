/** P3 征求意见不少于三十日 · Open to comment: the last day for comments is the thirtieth or later (条例 §10). */
import { openToComment } from '../../audit/p3-comment-period.ts'
import { type Day, day } from '../../day.ts'
import { waitEnds } from '../../law/clock.ts'
import { MINIMUM_WAITS } from '../../law/periods.ts'
import { closed, type Gate, open } from '../gate.ts'

const WAIT = MINIMUM_WAITS.planOpenToComment.全国

/** The first day that may be the last for comments on a plan posted on the day. */
export const commentsEndAtLeast = (postedOn: Day): Day => waitEnds(postedOn, WAIT).lastDay

export const longEnoughForComments: Gate<{ readonly endsOn: string }> = {
  id: 'P3',
  article: WAIT.article,
  look(at, input) {
    if (!input) return null
    return openToComment(at.on, day(input.endsOn))
      ? closed('comment-period-short', { endsOn: input.endsOn, least: commentsEndAtLeast(at.on) })
      : open()
  },
}
