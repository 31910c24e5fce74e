/**
 * V4 报告早于公示 · Report after posting: the valuation report is served when the first valuation has been posted,
 * and where the province says for how long, when that time is over.
 */
import { type Day, daysBetween } from '../day.ts'
import { documentServed, VALUATION_REPORT } from '../serving.ts'
import { valuationPosted } from '../valuation.ts'
import type { Rule } from './finding.ts'
import { heldIn, POSTED_FOR } from './place.ts'

/** @param days for how long the posting must stand; 0 where nothing is settled */
export function servedAfterPosting(postedOn: Day | null, servedOn: Day, days: number) {
  if (postedOn === null) return 'posting-missing'
  if (servedOn < postedOn) return 'served-before-posting'
  return daysBetween(postedOn, servedOn) < days ? 'served-during-posting' : null
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
    const standing = heldIn(place, POSTED_FOR)
    for (const household of campaign.households.values()) {
      const posted = household.of(valuationPosted)[0]
      for (const serving of household.of(documentServed)) {
        if (serving.body.document !== VALUATION_REPORT) continue
        const code = servedAfterPosting(posted?.onDay ?? null, serving.onDay, standing?.days ?? 0)
        if (code)
          yield {
            code,
            severity: SEVERITY[code],
            at: serving,
            household: household.number,
            ...(code === 'served-during-posting' && standing ? { article: standing.article } : {}),
            params: {
              on: serving.onDay,
              postedOn: posted?.onDay ?? '',
              limit: String(standing?.days ?? 0),
            },
          }
      }
    }
  },
}
