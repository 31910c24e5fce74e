/**
 * 随签约日 · Signing days: what the lines that depend on the day of signing come to for a household, day by day.
 *
 * The ruler is run on each day of the period and on the day after it, so the steps are the plan's own.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import { addDays, type Day, parseDay } from '@oneruler/campaign/day'
import { countingAgreement } from '@oneruler/campaign/measures'
import type { PlanAdopted } from '@oneruler/campaign/plan'
import { factsAsked, factsFrozen, factsNow } from '@oneruler/campaign/plan-facts'
import { readFacts } from '@oneruler/ruler/facts'
import type { Plan } from '@oneruler/ruler/plan'
import { add, exactText, parseDecimal, ZERO } from '@oneruler/ruler/rational'
import { linesOf, runPlan } from '@oneruler/ruler/run'
import type { SigningDaysPage } from '../plan-change-pages.ts'
import { CHOICE, choicesOf } from './sheet-side.ts'

/** A period beyond this is no campaign's. */
const MOST_DAYS = 120

/** Null where the plan states no period, or none that can be drawn. */
export function signingDays(plan: Plan, adopted: PlanAdopted, household: Dossier): SigningDaysPage | null {
  const days = daysOf(adopted)
  if (days.length === 0) return null
  const agreement = countingAgreement(household) ?? null
  const known = (agreement && factsFrozen(household, agreement)) ?? factsNow(household)
  const asked = factsAsked(plan, known)
  const under = (choice: string | null) =>
    days.map((signedOn) => {
      const own = { ...asked.户?.[0], 签约日: signedOn, ...(choice === null ? {} : { [CHOICE]: choice }) }
      return linesWith(plan, { ...asked, 户: [own] })
    })
  const choices = choicesOf(plan)
  const choice = agreement?.body.choice ?? choices[0] ?? null
  const amounts = under(choice)
  const changing = linesOf(plan, '补偿项').filter(
    ({ name }) => new Set(amounts.map((lines) => lines.get(name) ?? null)).size > 1,
  )
  const sums = (lines: typeof amounts) => lines.map((one) => sumOf(changing.map(({ name }) => one.get(name))))
  const own = sums(amounts)
  const isSameForAll = choices.every((other) => sums(under(other)).join() === own.join())
  return {
    household: household.number,
    lines: changing.map(({ name }) => name),
    clauses: [...new Set(changing.map(({ clause }) => clause))],
    choice: isSameForAll ? null : choice,
    days: days.map((day, at) => ({ day, amount: own[at] ?? null })),
    signedOn: agreement?.onDay ?? null,
  }
}

function daysOf({ signingStartsOn, signingEndsOn }: PlanAdopted): Day[] {
  const [first, last] = [parseDay(signingStartsOn ?? ''), parseDay(signingEndsOn ?? '')]
  if (first === undefined || last === undefined) return []
  const days: Day[] = []
  for (let day = first; day <= addDays(last, 1) && days.length <= MOST_DAYS; day = addDays(day, 1))
    days.push(day)
  return days.length > MOST_DAYS ? [] : days
}

/** Amounts by line; without an entry what is not known, or not taken. */
function linesWith(plan: Plan, facts: ReturnType<typeof factsAsked>): ReadonlyMap<string, string> {
  const read = readFacts(plan, facts)
  if (!read.ok) return new Map()
  const { lines } = runPlan(plan, read.household)
  return new Map(lines.flatMap(({ name, amount }) => (amount === null ? [] : [[name, amount] as const])))
}

function sumOf(amounts: readonly (string | undefined)[]): string | null {
  const known = amounts.flatMap((amount) => parseDecimal(amount ?? '') ?? [])
  return known.length < amounts.length ? null : exactText(known.reduce(add, ZERO))
}
