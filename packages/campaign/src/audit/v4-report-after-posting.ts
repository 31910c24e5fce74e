/**
 * V4 报告早于公示 · Report after posting: the valuation report is served when the first valuation has been posted,
 * and where the province says for how long, when that time is over.
 */
import type { Day } from '../day.ts'
import { articleOn } from '../law/article.ts'
import { firstDayAfter, type MinimumWait } from '../law/clock.ts'
import { minimumWait } from '../law/periods.ts'
import { documentServed, VALUATION_REPORT } from '../serving.ts'
import { valuationPosted } from '../valuation.ts'
import type { Rule } from './finding.ts'

/** @param wait for how long the posting must stand; null where nothing is settled */
export function servedAfterPosting(postedOn: Day | null, servedOn: Day, wait: MinimumWait | null) {
  if (postedOn === null) return 'posting-missing'
  if (servedOn < postedOn) return 'served-before-posting'
  return wait && servedOn < firstDayAfter(postedOn, wait).day ? 'served-during-posting' : null
}

const SEVERITY = {
  'posting-missing': 'not-recorded',
  'served-before-posting': 'error',
  'served-during-posting': 'warning',
} as const

export const reportAfterPosting: Rule = {
  id: 'V4',
  article: '评估办法 §16–§17',
  *find({ campaign, place }) {
    for (const household of campaign.households.values()) {
      const posted = household.of(valuationPosted)[0]
      const wait = posted ? minimumWait('valuationPosted', place, posted.onDay) : null
      for (const serving of household.of(documentServed)) {
        if (serving.body.document !== VALUATION_REPORT) continue
        const code = servedAfterPosting(posted?.onDay ?? null, serving.onDay, wait)
        if (code)
          yield {
            code,
            severity: SEVERITY[code],
            at: serving,
            household: household.number,
            ...(code === 'served-during-posting' && wait
              ? { article: articleOn(wait.article, place, serving.onDay) }
              : {}),
            params: {
              on: serving.onDay,
              postedOn: posted?.onDay ?? '',
              limit: String(wait?.atLeast ?? 0),
            },
          }
      }
    }
  },
}
