/** V8 初评由两人修正 · Posted valuation corrected by two: as another person proposed it (评估办法 §16). */

import type { Fact } from '../standing.ts'
import {
  isCorrectionOfPosting,
  valuationCorrectionDeclined,
  valuationCorrectionProposed,
} from '../valuation-correction.ts'
import { type ValuationCorrected, valuationCorrected } from '../valuation-report.ts'
import { changedByOne } from './changed-by-two.ts'
import type { Rule } from './finding.ts'

const change = {
  proposed: valuationCorrectionProposed.type,
  approved: valuationCorrected.type,
  settling: [valuationCorrected.type, valuationCorrectionDeclined.type],
}

export const correctedByTwo: Rule = {
  id: 'V8',
  article: '评估办法 §16',
  *find({ campaign }) {
    for (const { facts, number: household } of campaign.households.values())
      for (const { code, fact, person } of changedByOne(facts.filter(isAsked), change, approverOf)) {
        const params = { number: String(fact.body.cause), on: fact.onDay, person }
        yield { code, severity: 'error', at: fact, household, params }
      }
  },
}

const isAsked = ({ type, body }: Fact): boolean =>
  type !== valuationCorrected.type || isCorrectionOfPosting(body as unknown as ValuationCorrected)

/** The account where it was corrected before corrections took two. */
const approverOf = ({ body, actor }: Fact): string => String(body.approvedBy ?? actor)
