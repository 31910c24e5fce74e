/**
 * C2 诉求未答复 · Appeal unanswered: after 15 days (by when its receipt is answered for) a note, after 60 (by when it
 * is dealt with) a warning.
 */
import { type Day, daysBetween } from '../day.ts'
import { articleOn } from '../law/article.ts'
import { deadline, isWithin } from '../law/clock.ts'
import { TIME_LIMITS } from '../law/periods.ts'
import { endingParams, type Rule } from './finding.ts'

const LIMITS = { note: TIME_LIMITS.petitionReceived.全国, warning: TIME_LIMITS.petitionClosed.全国 }

/** How grave it is that an appeal is unanswered on a day; null while there is time. */
export function waitingSince(receivedOn: Day, asOf: Day): 'note' | 'warning' | null {
  if (!isWithin(deadline(receivedOn, LIMITS.warning), asOf)) return 'warning'
  return isWithin(deadline(receivedOn, LIMITS.note), asOf) ? null : 'note'
}

export const appeal: Rule = {
  id: 'C2',
  article: '条例 §7，信访工作条例',
  *find({ campaign, asOf, place }) {
    for (const { opened, closed } of campaign.appeals) {
      const severity = closed ? null : waitingSince(opened.onDay, asOf)
      if (severity)
        yield {
          code: 'appeal-unanswered',
          severity,
          at: opened,
          household: opened.body.household,
          article: `条例 §7，${articleOn(LIMITS[severity].article, place, opened.onDay)}`,
          params: {
            number: opened.body.number,
            on: opened.onDay,
            days: String(daysBetween(opened.onDay, asOf)),
            ...endingParams(deadline(opened.onDay, LIMITS[severity])),
          },
        }
    }
  },
}
