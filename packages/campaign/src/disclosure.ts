/**
 * 公开范围 · Disclosure: which field of which fact may be seen by whom, field by field.
 *
 *     public      everybody: what the statute has announced or published (条例 §10, §13, §20; 政府信息公开条例 §21)
 *     boundary    within the boundary only: survey, valuation, compensation of each household (条例 §15, §29; 评估办法 §16)
 *
 * What does not stand here is between the office and the household it is of. What a public page tells of a single fact
 * goes through `disclosed`, so that a field nobody thought of is not shown; beside it stand the project's terms, its
 * postings and its totals.
 */
import { agreementSigned } from './agreement.ts'
import { decisionMade } from './decision.ts'
import { groupFormed } from './group.ts'
import { personJoined } from './person.ts'
import { planAdopted } from './plan.ts'
import { stepTaken } from './procedure.ts'
import { projectTermStated } from './project.ts'
import type { Fact } from './standing.ts'
import { valuationPosted } from './valuation.ts'

export type Ring = 'public' | 'boundary'

/** By event type, by field of `body` or `private`. */
export const DISCLOSED: Readonly<Record<string, Readonly<Record<string, Ring>>>> = {
  [projectTermStated.type]: { term: 'public', value: 'public' },
  [stepTaken.type]: { step: 'public' },
  [planAdopted.type]: { version: 'public', sha256: 'public' },
  [decisionMade.type]: { documentNumber: 'public', planVersion: 'public', planSha256: 'public' },
  [groupFormed.type]: { group: 'public', block: 'public', blockName: 'public' },
  // Whoever comes to a door must be known by name and number; politics and office of origin are nobody's business.
  [personJoined.type]: { person: 'public', post: 'public', group: 'public', name: 'public' },
  [valuationPosted.type]: { valuer: 'boundary', valueFen: 'boundary' },
  [agreementSigned.type]: { choice: 'boundary', totalFen: 'boundary', homeM2: 'boundary' },
}

/** Of a fact, what everybody may see. */
export function disclosed<B extends object, P>({
  body,
  private: withheld,
  type,
}: Fact<B, P>): Disclosed<B, P> {
  const fields = DISCLOSED[type] ?? {}
  const all = Object.entries({ ...body, ...withheld })
  return Object.fromEntries(all.filter(([name]) => fields[name] === 'public')) as Disclosed<B, P>
}

type Disclosed<B, P> = Partial<B> & ([P] extends [never] ? object : Partial<P>)
