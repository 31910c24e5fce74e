/** P10 评估机构的选定 · Valuer lawful: among candidates enough, agreed in time, or voted by more than half once it was over. */
import type { Day } from '../day.ts'
import { articleOn } from '../law/article.ts'
import { deadline, type Ending, isWithin } from '../law/clock.ts'
import { timeLimit } from '../law/periods.ts'
import { heldIn, type Place } from '../law/place.ts'
import { HALF_AGREES_ON_VALUER, LEAST_CANDIDATES, VALUER } from '../law/thresholds.ts'
import { factsOf } from '../standing.ts'
import { type ValuerChosen, valuerChosen, valuersNominated } from '../valuer.ts'
import type { Rule } from './finding.ts'

export const enoughFirms = (candidates: readonly string[], place: Place): 'candidates-few' | null =>
  new Set(candidates).size >= (heldIn(place, LEAST_CANDIDATES) ?? 0) ? null : 'candidates-few'

/** The last day to agree on a valuer; null where the place sets none. */
export function daysToAgree(announcedOn: Day, place: Place): Ending | null {
  const limit = timeLimit('valuerAgreed', place, announcedOn)
  return limit && deadline(announcedOn, limit)
}

/** Owners agree within the days, and vote or draw once these are over. */
export function choiceInTime(way: ValuerChosen['way'], on: Day, ends: Ending) {
  if (way === '协商') return isWithin(ends, on) ? null : 'agreement-late'
  return isWithin(ends, on) ? 'agreement-running' : null
}

/** Counted by certificate. */
export interface Voices {
  readonly certificates: number
  readonly tookPart: number
  readonly forIt: number
}

/** @param half whether more than half is enough, where all need not agree */
export function agreementCarried(
  { certificates, forIt }: Pick<Voices, 'certificates' | 'forIt'>,
  half: boolean,
) {
  if (forIt > certificates) return 'more-than-owners'
  if (half) return forIt * 2 > certificates ? null : 'half-missing'
  return forIt === certificates ? null : 'not-all'
}

export function voteCarries({ certificates, tookPart, forIt }: Voices) {
  if (tookPart > certificates || forIt > tookPart) return 'more-than-owners'
  if (tookPart * 2 <= certificates) return 'half-absent'
  return forIt * 2 > tookPart ? null : 'half-missing'
}

function isCarried({ way, certificates, tookPart, forIt }: ValuerChosen, place: Place): boolean {
  if (certificates === null || tookPart === null || forIt === null) return way === '摇号' || way === '抽签'
  if (way === '投票') return voteCarries({ certificates, tookPart, forIt }) === null
  return agreementCarried({ certificates, forIt }, heldIn(place, HALF_AGREES_ON_VALUER) ?? false) === null
}

export const valuerLawful: Rule = {
  id: 'P10',
  article: '条例 §20',
  *find({ campaign: { terms, facts }, place }) {
    const nominated = factsOf(facts, valuersNominated).at(-1)
    const announced = terms.steps.get('征收决定公告')
    for (const fact of factsOf(facts, valuerChosen)) {
      const article = articleOn(VALUER, place, fact.onDay)
      const { valuer, way } = fact.body
      const candidates = nominated?.body.candidates ?? []
      const few = enoughFirms(candidates, place)
      const ends = announced ? daysToAgree(announced.onDay, place) : null
      const untimely = ends && choiceInTime(way, fact.onDay, ends)
      const breach = { severity: 'error', at: fact, article } as const
      if (few) yield { ...breach, code: few, params: { count: String(candidates.length) } }
      if (!candidates.includes(valuer)) yield { ...breach, code: 'not-a-candidate', params: { name: valuer } }
      if (untimely)
        yield { ...breach, code: untimely, params: { on: fact.onDay, due: ends.lastDay, name: way } }
      if (!isCarried(fact.body, place)) yield { ...breach, code: 'choice-not-carried', params: { name: way } }
    }
  },
}
