/** P11 宣告生效或终止 · Effect declared: on the share reached; a lapse on the share missed once the period is over. */
import type { Day } from '../day.ts'
import { agreementsLapsed, agreementsTookEffect, type ThresholdCounted } from '../effect.ts'
import { factsOf } from '../standing.ts'
import { shareReached } from '../threshold-count.ts'
import type { Rule } from './finding.ts'

export const effectOnShare = (counted: ThresholdCounted): 'share-short' | null =>
  shareReached(counted) ? null : 'share-short'

export const lapseOnShare = (counted: ThresholdCounted): 'share-reached' | null =>
  shareReached(counted) ? 'share-reached' : null

/** The period runs to the end of its last day. */
export const lapseAfterPeriod = (on: Day, endsOn: Day): 'period-running' | null =>
  on > endsOn ? null : 'period-running'

export const effectDeclared: Rule = {
  id: 'P11',
  article: '浙江条例 §31，§38',
  *find({ campaign: { terms, facts } }) {
    const declared = [
      ...factsOf(facts, agreementsTookEffect).map((fact) => ({ fact, codes: [effectOnShare(fact.body)] })),
      ...factsOf(facts, agreementsLapsed).map((fact) => ({
        fact,
        codes: [
          lapseOnShare(fact.body),
          terms.signingPeriod && lapseAfterPeriod(fact.onDay, terms.signingPeriod.endsOn),
        ],
      })),
    ]
    for (const { fact, codes } of declared)
      for (const code of codes) {
        const { signed, certificates, percent } = fact.body
        if (code)
          yield {
            code,
            severity: 'error',
            at: fact,
            params: {
              on: fact.onDay,
              count: String(signed),
              total: String(certificates),
              limit: String(percent),
              endsOn: terms.signingPeriod?.endsOn ?? '',
            },
          }
      }
  },
}
