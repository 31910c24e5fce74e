/**
 * 一种补偿方式 · A side of a sheet: a plan run on a household's facts under one way of compensation.
 */
import { messageOf } from '@oneruler/ruler/authoring/report-text'
import { type FactProblem, readFacts } from '@oneruler/ruler/facts'
import type { Outcome } from '@oneruler/ruler/outcome'
import type { Fact, Plan } from '@oneruler/ruler/plan'
import { decimalTextTo, parseDecimal } from '@oneruler/ruler/rational'
import { runPlan } from '@oneruler/ruler/run'
import type { FactsGiven, SheetSide } from '../plan-pages.ts'
import { boundsOf } from './sheet-bounds.ts'
import { sheetLines } from './sheet-lines.ts'

export const CHOICE = '补偿方式'
const HOUSEHOLD = '户'
export const HOME_AREA = '安置面积'
/** The home a household is due: where nobody has chosen one, a trial takes it. */
const AREA_DUE = '应安置面积'

export interface Ran {
  readonly side: Omit<SheetSide, 'uppercase' | 'explanation' | 'bounds'>
  readonly bounds: SheetSide['bounds']
  /** Null where there are no figures. */
  readonly outcome: Outcome | null
}

/** The ways of compensation that a plan asks for; one side of no name where it does not ask. */
export function choicesOf(plan: Plan): readonly (string | null)[] {
  const type = factOf(plan, CHOICE)?.type
  return type?.kind === 'choice' ? type.values : [null]
}

/** @param assumed facts of 户 that the ledger does not have and that this trial takes */
export function runSide(
  plan: Plan,
  given: FactsGiven,
  choice: string | null,
  assumed: SheetSide['assumed'],
): Ran {
  const stated = assumed.filter(({ fact }) => factOf(plan, fact) !== undefined)
  const facts = withFacts(given, [...(choice === null ? [] : [{ fact: CHOICE, value: choice }]), ...stated])
  const ran = run(plan, { choice, facts, assumed: stated, refused: [] })
  const due = areaDue(plan, ran.outcome)
  if (due === null) return ran
  const home = { fact: HOME_AREA, value: due }
  return run(plan, { ...ran.side, facts: withFacts(facts, [home]), assumed: [...stated, home] })
}

function run(plan: Plan, side: Ran['side']): Ran {
  const read = readFacts(plan, side.facts)
  if (!read.ok)
    return { side: { ...side, refused: read.problems.map(problemText) }, bounds: [], outcome: null }
  const outcome = runPlan(plan, read.household)
  if (outcome.refused.length === 0) return { side, bounds: boundsOf(plan, read.household), outcome }
  return {
    side: { ...side, refused: outcome.refused.map((one) => messageOf(one)) },
    bounds: [],
    outcome: null,
  }
}

const problemText = ({ key, params }: FactProblem): string => messageOf({ key, params })

/** Decimal text with the places of the fact; null where no figure waits for the area of a home. */
function areaDue(plan: Plan, outcome: Outcome | null): string | null {
  const type = factOf(plan, HOME_AREA)?.type
  const due = parseDecimal(String(outcome?.results[AREA_DUE] ?? ''))
  if (outcome === null || due === undefined || type?.kind !== 'quantity') return null
  const isMissing = sheetLines(plan, [outcome]).some(({ sides }) => sides[0]?.waitsFor.includes(HOME_AREA))
  if (!isMissing) return null
  return decimalTextTo(due, type.decimals ?? 2)
}

const factOf = (plan: Plan, name: string): Fact | undefined =>
  plan.entities.find((entity) => entity.name === HOUSEHOLD)?.facts.find((fact) => fact.name === name)

const withFacts = (
  given: FactsGiven,
  facts: readonly { readonly fact: string; readonly value: string }[],
): FactsGiven => ({
  ...given,
  [HOUSEHOLD]: [
    { ...given[HOUSEHOLD]?.[0], ...Object.fromEntries(facts.map(({ fact, value }) => [fact, value])) },
  ],
})
