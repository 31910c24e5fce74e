/**
 * 逐户复算 · Household run: a household of a ledger by a plan, held against each of its agreements.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import { agreementsOf, factsNow, factsSigned, type StandingAgreement } from '@oneruler/campaign/plan-facts'
import {
  computedTotals,
  differing,
  NO_TOTALS,
  recordedTotals,
  runOnLedger,
  type Totals,
} from '@oneruler/campaign/recomputation'
import { messageOf } from '@oneruler/ruler/authoring/report-text'
import type { Outcome } from '@oneruler/ruler/outcome'
import type { Plan } from '@oneruler/ruler/plan'
import { planWords } from './plan-input.ts'

/** A household by its agreement, or by what is known of it where it has none. */
export interface HouseholdRun {
  readonly household: string
  readonly agreement: string | null
  /** Null where the plan does not take the facts, or a premise of it does not hold. */
  readonly outcome: Outcome | null
  readonly recorded: Totals
  readonly computed: Totals
}

/** One an agreement; one for a household without. Why one is not computed is said on stderr. */
export function runsOf(plan: Plan, household: Dossier): HouseholdRun[] {
  const agreements = agreementsOf(household)
  return agreements.length === 0
    ? [runOf(plan, household, null)]
    : agreements.map((agreement) => runOf(plan, household, agreement))
}

/** A total that does not come out at all is a mismatch too. */
export const comesOut = ({ recorded, computed }: HouseholdRun): boolean =>
  computed.协议总额 !== null && differing(recorded, computed).length === 0

function runOf(plan: Plan, household: Dossier, agreement: StandingAgreement | null): HouseholdRun {
  const ran = runOnLedger(plan, agreement ? factsSigned(household, agreement) : factsNow(household))
  const obstacles = ran.kind === 'ran' ? ran.outcome.refused : ran.problems
  if (obstacles.length > 0) {
    const why = obstacles.map((one) => messageOf(one)).join(' ')
    process.stderr.write(`${planWords.notRun({ household: household.number, why })}\n`)
  }
  const outcome = ran.kind === 'ran' && obstacles.length === 0 ? ran.outcome : null
  return {
    household: household.number,
    agreement: agreement?.body.agreement ?? null,
    outcome,
    recorded: agreement ? recordedTotals(agreement.body) : NO_TOTALS,
    computed: outcome ? computedTotals(outcome) : NO_TOTALS,
  }
}
