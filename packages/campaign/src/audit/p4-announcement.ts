/**
 * P4 决定公告期限 · Announcement: a decision is announced within days of being made.
 *
 * The ledger has the day of the standing meeting, not of the decision, so this is a warning. The number of days
 * is the province's; national law says 及时.
 */
import { type Day, daysBetween } from '../day.ts'
import type { Rule } from './finding.ts'
import { ANNOUNCED_WITHIN, heldIn } from './place.ts'

export const announcedInTime = (decidedOn: Day, announcedOn: Day, days: number): 'announced-late' | null =>
  daysBetween(decidedOn, announcedOn) <= days ? null : 'announced-late'

export const announcement: Rule = {
  id: 'P4',
  article: '条例 §13',
  *find({ campaign: { terms }, place }) {
    const within = heldIn(place, ANNOUNCED_WITHIN)
    const [meeting, announced] = [terms.steps.get('政府常务会议'), terms.steps.get('征收决定公告')]
    if (!within || !meeting || !announced) return
    const code = announcedInTime(meeting.onDay, announced.onDay, within.days)
    if (code)
      yield {
        code,
        severity: 'warning',
        at: announced,
        article: within.article,
        params: { decidedOn: meeting.onDay, on: announced.onDay, limit: String(within.days) },
      }
  },
}
