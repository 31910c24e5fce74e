/**
 * 补偿清单 · Compensation sheet: what a plan gives a household, or facts made up, under both ways of compensation.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { countingAgreement } from '@oneruler/campaign/measures'
import { factsAsked, factsFrozen, factsNow, type StandingAgreement } from '@oneruler/campaign/plan-facts'
import { computedTotals, differing, NO_TOTALS, recordedTotals } from '@oneruler/campaign/recomputation'
import type { Plan } from '@oneruler/ruler/plan'
import { uppercaseAmount } from '@oneruler/ruler/uppercase-amount'
import type { FactsGiven, SheetAgreement, SheetPage, SheetSide } from '../plan-pages.ts'
import { rowOfDossier } from './household-row.ts'
import { byId, sheetLines, totalOf } from './sheet-lines.ts'
import { CHOICE, choicesOf, HOME_AREA, type Ran, runSide } from './sheet-side.ts'

const SIGNED_ON = '签约日'

export interface Published {
  readonly plan: Plan
  readonly sha256: string
}

/** @param household as of the day; signed, on the facts its agreement froze; unsigned, as signing on that day */
export function householdSheet(published: Published, household: Dossier, day: Day): SheetPage {
  const agreement = countingAgreement(household) ?? null
  const known = (agreement && factsFrozen(household, agreement)) ?? factsNow(household)
  const facts = factsAsked(published.plan, known)
  const { number, owner, address, group } = rowOfDossier(household)
  const assumed = agreement === null ? [{ fact: SIGNED_ON, value: day }] : []
  const ran = choicesOf(published.plan).map((choice) =>
    runSide(published.plan, isOf(agreement, choice) ? facts : withoutHome(facts), choice, assumed),
  )
  return {
    ...sheetPage(published, ran, day),
    household: { number, owner, address, group },
    agreement: agreement === null ? null : heldAgainst(agreement, ran),
  }
}

/** Facts as a page's form gives them; 补偿方式 is put in on each side. */
export const triedSheet = (published: Published, facts: FactsGiven, day: Day): SheetPage =>
  sheetPage(
    published,
    choicesOf(published.plan).map((choice) => runSide(published.plan, facts, choice, [])),
    day,
  )

const sheetPage = ({ plan, sha256 }: Published, ran: readonly Ran[], day: Day): SheetPage => ({
  day,
  plan: { title: plan.title, version: plan.version, sha256 },
  household: null,
  agreement: null,
  sides: ran.map((one) => sideOf(plan, one)),
  lines: sheetLines(
    plan,
    ran.map(({ outcome }) => outcome),
  ),
})

function sideOf(plan: Plan, { side, bounds, outcome }: Ran): SheetSide {
  if (outcome === null) return { ...side, bounds, uppercase: null, explanation: [] }
  const nodes = byId(outcome)
  const total = nodes.get(totalOf(plan, nodes) ?? '')?.value
  const isAmount = typeof total === 'string' && /^-?\d{1,20}(\.\d{1,2})?$/.test(total)
  return {
    ...side,
    bounds,
    uppercase: isAmount ? uppercaseAmount(total) : null,
    explanation: outcome.explanation.nodes,
  }
}

const isOf = (agreement: StandingAgreement | null, choice: string | null): boolean =>
  agreement !== null && (choice === null || choice === agreement.body.choice)

/** A home that was chosen belongs to the choice that was signed. */
const withoutHome = (facts: FactsGiven): FactsGiven => ({
  ...facts,
  户: (facts.户 ?? []).map(({ [HOME_AREA]: _, [CHOICE]: __, ...row }) => row),
})

function heldAgainst(agreement: StandingAgreement, ran: readonly Ran[]): SheetAgreement {
  const { body } = agreement
  const outcome = ran.find(({ side }) => isOf(agreement, side.choice))?.outcome ?? null
  const recorded = recordedTotals(body)
  const computed = outcome === null ? NO_TOTALS : computedTotals(outcome)
  return {
    agreement: body.agreement,
    signedAt: body.signedAt,
    choice: body.choice,
    isComputed: computed.协议总额 !== null,
    differences: differing(recorded, computed).map((name) => ({
      name,
      recorded: recorded[name] ?? '',
      computed: computed[name] ?? '',
    })),
  }
}
