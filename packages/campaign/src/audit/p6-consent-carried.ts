/** P6 改建意愿 · Consent carried: an old town is renewed where nine owners in ten agree, counted as integers. */
import { type ConsentCounted, consentAnnounced } from '../consent-poll.ts'
import { heldIn } from '../law/place.ts'
import { CONSENT, OLD_TOWN } from '../law/thresholds.ts'
import { factsOf } from '../standing.ts'
import type { Rule } from './finding.ts'

/** @param percent who must agree, of a hundred */
export const consentCarried = (
  { agreed, certificates }: Pick<ConsentCounted, 'agreed' | 'certificates'>,
  percent: number,
): 'consent-short' | null =>
  certificates > 0 && agreed * 100 >= percent * certificates ? null : 'consent-short'

export const consent: Rule = {
  id: 'P6',
  article: '浙江条例 §8',
  *find({ campaign: { terms, facts }, place }) {
    const percent = terms.kind === OLD_TOWN ? heldIn(place, CONSENT) : null
    if (percent === null) return
    for (const fact of factsOf(facts, consentAnnounced)) {
      const code = consentCarried(fact.body, percent)
      const { agreed, certificates } = fact.body
      if (code)
        yield {
          code,
          severity: 'error',
          at: fact,
          params: { count: String(agreed), total: String(certificates), limit: String(percent) },
        }
    }
  },
}
