/** G32 听证日已到 · Hearing day: it was notified, and the day that was named has come (条例 §11). */
import { day } from '../../day.ts'
import { hearingNotified } from '../../hearing.ts'
import { HEARING } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'

export const hearingDayCome: Gate = {
  id: 'G32',
  article: HEARING,
  look(at) {
    const notice = at.project.last(hearingNotified)
    if (!notice) return closed('notice-missing')
    const { hearingOn } = notice.body
    return at.on >= hearingOn ? open(notice.onDay) : closed('hearing-ahead', { hearingOn }, day(hearingOn))
  },
}
