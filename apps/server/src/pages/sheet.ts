/**
 * 补偿清单 · Compensation sheet: what a plan gives a household, or facts made up, under both ways of compensation.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { countingAgreement } from '@oneruler/campaign/measures'
import { yuanText } from '@oneruler/campaign/money'
import { factsAsked, factsNow, type StandingAgreement } from '@oneruler/campaign/plan-facts'
import type { Plan } from '@oneruler/ruler/plan'
import { compare, parseDecimal } from '@oneruler/ruler/rational'
import { uppercaseAmount } from '@oneruler/ruler/uppercase-amount'
import type { FactsGiven, SheetAgreement, SheetPage, SheetSide } from '../plan-pages.ts'
import { rowOfDossier } from './household-row.ts'
import { byId, sheetLines, totalOf } from './sheet-lines.ts'
import { CHOICE, choicesOf, type Ran, runSide } from './sheet-side.ts'

const SIGNED_ON = '签约日'
const HOME_AREA = '安置面积'
const TOTAL = '协议总额'
const HOME_PRICE = '安置房款'
const SETTLEMENT = '差价结算'

export interface Published {
  readonly plan: Plan
  readonly sha256: string
}

/** @param household as of the day; unsigned, it is tried as signing on that day */
export function householdSheet(published: Published, household: Dossier, day: Day): SheetPage {
  const agreement = countingAgreement(household) ?? null
  const facts = factsAsked(published.plan, factsNow(household))
  const { number, owner, address, group } = rowOfDossier(household)
  const ran = choicesOf(published.plan).map((choice) =>
    agreement?.body.choice === choice
      ? runSide(published.plan, facts, choice, [])
      : runSide(
          published.plan,
          withoutHome(facts),
          choice,
          agreement === null ? [{ fact: SIGNED_ON, value: day }] : [],
        ),
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

function sideOf(plan: Plan, { side, outcome }: Ran): SheetSide {
  if (outcome === null) return { ...side, uppercase: null, explanation: [] }
  const nodes = byId(outcome)
  const total = nodes.get(totalOf(plan, nodes) ?? '')?.value
  const isAmount = typeof total === 'string' && /^-?\d{1,20}(\.\d{1,2})?$/.test(total)
  return {
    ...side,
    uppercase: isAmount ? uppercaseAmount(total) : null,
    explanation: outcome.explanation.nodes,
  }
}

/** A home that was chosen belongs to the choice that was signed. */
const withoutHome = (facts: FactsGiven): FactsGiven => ({
  ...facts,
  户: (facts.户 ?? []).map(({ [HOME_AREA]: _, [CHOICE]: __, ...row }) => row),
})

function heldAgainst({ body }: StandingAgreement, ran: readonly Ran[]): SheetAgreement {
  const outcome = ran.find(({ side }) => side.choice === body.choice)?.outcome ?? null
  const recorded = [
    [TOTAL, body.totalFen],
    [HOME_PRICE, body.homePriceFen],
    [SETTLEMENT, body.settlementFen],
  ] as const
  return {
    agreement: body.agreement,
    signedAt: body.signedAt,
    choice: body.choice,
    totalYuan: yuanText(body.totalFen),
    differences: recorded.flatMap(([name, amount]) => {
      const computed = outcome?.results[name]
      if (amount === null || typeof computed !== 'string') return []
      return sameAmount(yuanText(amount), computed) ? [] : { name, recorded: yuanText(amount), computed }
    }),
  }
}

function sameAmount(a: string, b: string): boolean {
  const [left, right] = [parseDecimal(a), parseDecimal(b)]
  return left !== undefined && right !== undefined && compare(left, right) === 0
}
