/**
 * C2 诉求未答复 · Appeal unanswered: after 15 days (by when its receipt is answered for) a note, after 60 (by when it
 * is dealt with) a warning.
 */
import { type Day, daysBetween } from '../day.ts'
import type { Rule } from './finding.ts'

export const RECEIPT_DAYS = 15
export const DEALING_DAYS = 60

/** How grave it is that an appeal is unanswered on a day; null while there is time. */
export function waitingSince(receivedOn: Day, asOf: Day): 'note' | 'warning' | null {
  const days = daysBetween(receivedOn, asOf)
  return days > DEALING_DAYS ? 'warning' : days > RECEIPT_DAYS ? 'note' : null
}

export const appeal: Rule = {
  id: 'C2',
  article: '条例 §7，信访工作条例',
  *find({ campaign, asOf }) {
    for (const { opened, closed } of campaign.appeals) {
      const severity = closed ? null : waitingSince(opened.onDay, asOf)
      if (severity)
        yield {
          code: 'appeal-unanswered',
          severity,
          at: opened,
          household: opened.body.household,
          params: {
            number: opened.body.number,
            on: opened.onDay,
            days: String(daysBetween(opened.onDay, asOf)),
          },
        }
    }
  },
}
