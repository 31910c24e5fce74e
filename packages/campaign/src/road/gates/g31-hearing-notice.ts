/** G31 听证提前通知 · Hearing notice: so many days lie between the notice and the hearing (浙江条例 §11). */
import { firstHearingDay } from '../../audit/p9-hearing-in-order.ts'
import { day } from '../../day.ts'
import { minimumWait } from '../../law/periods.ts'
import { HEARING } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'

export const hearingNoticed: Gate<{ readonly hearingOn: string }> = {
  id: 'G31',
  article: HEARING,
  look(at, input) {
    if (!input) return null
    const wait = minimumWait('hearingNotice', at.place, at.on)
    const least = firstHearingDay(at.on, at.place)
    return day(input.hearingOn) >= least
      ? open()
      : closed('hearing-too-soon', { hearingOn: input.hearingOn, least, days: String(wait?.atLeast ?? 0) })
  },
}
