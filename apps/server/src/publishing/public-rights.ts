/** 您的权利 · Rights of the residents with the periods of their place, and the last day where it is one for all. */
import type { Day } from '@oneruler/campaign/day'
import { articleOn } from '@oneruler/campaign/law/article'
import { deadline, type TimeLimit } from '@oneruler/campaign/law/clock'
import { type TIME_LIMITS, timeLimit } from '@oneruler/campaign/law/periods'
import type { Place } from '@oneruler/campaign/law/place'
import type { PublicRight } from '@oneruler/portal/public-project'
import type { RightKey } from '@oneruler/words/portal'

interface Rule {
  readonly right: RightKey
  /** A period of the law, or the article alone. */
  readonly rests: keyof typeof TIME_LIMITS | { readonly article: string }
  /** Its period runs from the announcement of the decision, for everybody. */
  readonly fromDecision?: true
}

const RULES: readonly Rule[] = [
  { right: 'recheck', rests: 'recheckAsked' },
  { right: 'reconsideration', rests: 'reconsiderationAsked', fromDecision: true },
  { right: 'litigation', rests: 'litigationStarted', fromDecision: true },
  { right: 'choice', rests: { article: '条例 §21' } },
  { right: 'appraisal', rests: 'expertAppraisalAsked' },
  { right: 'readBeforeSigning', rests: { article: '条例 §25' } },
  { right: 'paidFirst', rests: { article: '条例 §27' } },
  { right: 'results', rests: { article: '条例 §29' } },
  { right: 'report', rests: { article: '条例 §7' } },
]

/** @param decided the day the decision was announced; null before */
export function publicRights(place: Place, decided: Day | null, day: Day): PublicRight[] {
  return RULES.flatMap(({ right, rests, fromDecision }): PublicRight[] => {
    if (typeof rests === 'object') return [{ right, article: rests.article, within: null, until: null }]
    const from = fromDecision ? decided : day
    const limit: TimeLimit | null = from && timeLimit(rests, place, from)
    if (from === null || limit === null) return []
    const until = fromDecision ? deadline(from, limit).lastDay : null
    return [{ right, article: articleOn(limit.article, place, from), within: limit.within, until }]
  })
}
