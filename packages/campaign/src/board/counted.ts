/**
 * 计入的户 · Counted: which households a board counts as signed, for which group, and why another is not counted.
 *
 * A household counts with its chain complete: surveyed (S1) and served its report (S2) before it signed. Households that hold
 * one certificate together count as one; a photograph shows one household; the group is that of the day signing began.
 */
import { signedAfterSurvey } from '../audit/s1-surveyed.ts'
import { signedAfterServing } from '../audit/s2-report-served.ts'
import { type Campaign, type Dossier, housesOf } from '../campaign.ts'
import { ALWAYS, addDays, type Day, later } from '../day.ts'
import { evidenceKept } from '../evidence.ts'
import { countingAgreement } from '../measures.ts'
import { householdSurveyed } from '../survey.ts'
import { reportServedOn } from '../valuation-report.ts'
import { type CaseKind, caseKind } from './case-kind.ts'
import { historyUntil, saidOn } from './known-by.ts'

export const UNCOUNTED = [
  'survey-missing',
  'survey-later',
  'report-missing',
  'report-later',
  'photograph-twice',
  'certificate-shared',
] as const
export type Uncounted = (typeof UNCOUNTED)[number]

/** Households that count as one: a single one, or those that hold a certificate together. */
export interface Unit {
  readonly households: readonly Dossier[]
  /** That of the first of them when signing began. */
  readonly group: string
  readonly kind: CaseKind
  /** All of them signed, each with its chain complete. */
  readonly isSigned: boolean
  /** Signed, and not counted for that; by the first reason. */
  readonly uncounted: readonly { readonly household: string; readonly why: Uncounted }[]
}

/**
 * @param campaign of a board's day (`boardFacts`)
 * @param fixed the evening on which each household's group was fixed (`groupsFixedOn`)
 */
export function unitsOf(campaign: Campaign, fixed: Day): Unit[] {
  const photographed = secondShown(campaign)
  return together([...campaign.households.values()]).map((households) => {
    const [first] = households as [Dossier]
    const judged = households.map((household) => ({
      household: household.number,
      isSigned: countingAgreement(household) !== undefined,
      why: photographed.has(household.number) ? ('photograph-twice' as const) : chainBroken(household),
    }))
    const isSigned = judged.every((one) => one.isSigned && one.why === null)
    return {
      households,
      group: saidOn(first.registered, fixed).group ?? '',
      kind: caseKind(first),
      isSigned,
      uncounted: isSigned
        ? []
        : judged.flatMap(({ household, isSigned: signed, why }) =>
            signed ? [{ household, why: why ?? ('certificate-shared' as const) }] : [],
          ),
    }
  })
}

/**
 * On the evening before signing begins, or of the first day of recording where that was later: moved to another group after
 * it, a household stays with its own on the board.
 */
export function groupsFixedOn({ facts, terms: { signingPeriod } }: Campaign): Day {
  const history = historyUntil(facts) ?? ALWAYS
  return signingPeriod ? later(addDays(signingPeriod.startsOn, -1), history) : history
}

/** What is missing before its agreement; null where nothing is, or it has none. */
function chainBroken(household: Dossier): Uncounted | null {
  const signed = countingAgreement(household)
  if (!signed) return null
  const surveyedOn: Day | null = household.of(householdSurveyed)[0]?.onDay ?? null
  return (
    signedAfterSurvey(surveyedOn, signed.onDay) ??
    signedAfterServing(reportServedOn(household, signed.onDay), signed.onDay)
  )
}

/** Acts whose photographs are of one household; a posted announcement may be shown for many. */
const OF_ONE: readonly string[] = ['surveyHousehold', 'inspectHouse', 'measureHouse', 'keepPhotographs']

/** Households whose photographs showed another household first. */
function secondShown({ households }: Campaign): ReadonlySet<string> {
  const shown = [...households.values()].flatMap((household) =>
    household
      .of(evidenceKept)
      .filter(({ body }) => OF_ONE.includes(body.act))
      .flatMap(({ seq, body }) =>
        body.files.map(({ sha256 }) => ({ seq, sha256, household: household.number })),
      ),
  )
  const first = new Map<string, string>()
  const second = new Set<string>()
  for (const { sha256, household } of shown.sort((a, b) => a.seq - b.seq)) {
    const holder = first.get(sha256)
    if (holder === undefined) first.set(sha256, household)
    else if (holder !== household) second.add(household)
  }
  return second
}

/** Households put together by the certificates they hold, each unit in the order of the register. */
function together(households: readonly Dossier[]): readonly (readonly Dossier[])[] {
  const holding = new Map<string, Dossier[]>()
  const units = new Set<Dossier[]>()
  for (const household of households) {
    const certificates = housesOf(household).flatMap(({ body }) => body.certificate ?? [])
    const met = new Set(certificates.flatMap((certificate) => [holding.get(certificate) ?? []]))
    const joined = [...met].filter((unit) => unit.length > 0)
    const unit = [...joined.flat(), household]
    for (const one of joined) units.delete(one)
    units.add(unit)
    const held = unit.flatMap((one) => housesOf(one).flatMap(({ body }) => body.certificate ?? []))
    for (const certificate of held) holding.set(certificate, unit)
  }
  return [...units]
}
