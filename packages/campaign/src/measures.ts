/**
 * 计数口径 · Measures: which signed daily deltas a fact makes, so that a figure of any day is a sum.
 *
 *     measure        key            a household signed on 08-26 of group 一组, partner B02, caseload R008:
 *     signed         group          (signed, 一组, 08-26, +1)
 *     partnerSigned  partner code   (partnerSigned, B02, 08-26, +1) …
 *
 * The deltas of a subject are a function of its facts alone; a change of its facts changes the tallies by the
 * difference. Versioned: a bulletin says by which version it counted.
 */
import { type Agreed, type AgreementSigned, agreementSigned, type FrozenFacts } from './agreement.ts'
import { agreementRevoked, agreementSupplemented } from './agreement-change.ts'
import { type Dossier, housesOf } from './campaign.ts'
import { ALWAYS, type Day, later } from './day.ts'
import { FactsAtHand } from './facts-at-hand.ts'
import { carriersOf, caseworkerOn } from './handover.ts'
import { hardCaseListed, hardCaseResolved } from './hard-case.ts'
import type { Hardship } from './household.ts'
import { issueRaised, solvingsOf } from './issue.ts'
import { type FenText, fen } from './money.ts'
import { partnerEngaged } from './partner.ts'
import { paymentMade } from './payment.ts'
import { GROUP_POSTS, personJoined, personLeft, pledgeSigned } from './person.ts'
import { satisfactionRated } from './satisfaction.ts'
import { documentServed, VALUATION_NOTICE } from './serving.ts'
import { type Fact, factsOf } from './standing.ts'
import { householdSurveyed } from './survey.ts'
import { householdVacated } from './vacating.ts'

export const MEASURES_VERSION = 3

export const MEASURES = [
  'households',
  'signed',
  'totalFen',
  'homePriceFen',
  'certificates',
  'certificatesSigned',
  'surveyed',
  'noticed',
  'hardListed',
  'hardResolved',
  'vacated',
  'paid',
  'ratings',
  'scores',
  'partnerHouseholds',
  'partnerSigned',
  'caseload',
  'caseloadSigned',
  'beyond',
  'partners',
  'roster',
  'staff',
  'pledges',
  'issuesRaised',
  'issuesSolved',
] as const
export type Measure = (typeof MEASURES)[number]

export interface Delta {
  readonly measure: Measure
  readonly key: string
  readonly day: Day
  readonly amount: number
}

/** An agreement that counted from its day on, until it was revoked; null while it stands. */
export interface CountedAgreement {
  readonly agreement: Fact<
    AgreementSigned & { readonly frozen?: FrozenFacts; readonly agreed?: Agreed },
    Hardship
  >
  readonly revokedOn: Day | null
}

/**
 * The agreements that counted, one after another: of those that stand the first by moment of signing, then by
 * recording; another beside it counts only from where the one before it was revoked.
 */
export function countedAgreements(household: Dossier): CountedAgreement[] {
  const revokedOn = new Map(household.of(agreementRevoked).map(({ body, onDay }) => [body.agreement, onDay]))
  const signed = [...household.of(agreementSigned)].sort(
    (a, b) =>
      Number(a.body.signedAt > b.body.signedAt) - Number(a.body.signedAt < b.body.signedAt) || a.seq - b.seq,
  )
  const counted: CountedAgreement[] = []
  for (const agreement of signed) {
    const before = counted.at(-1)
    if (before && (before.revokedOn === null || before.revokedOn > agreement.onDay)) continue
    counted.push({ agreement, revokedOn: revokedOn.get(agreement.body.agreement) ?? null })
  }
  return counted
}

/** The agreement that counts now; undefined where none does. */
export function countingAgreement(household: Dossier) {
  const last = countedAgreements(household).at(-1)
  return last && last.revokedOn === null ? last.agreement : undefined
}

/** What one household adds to the tallies, day by day. */
export function householdDeltas(household: Dossier): Delta[] {
  const { group, partner } = household.registered.body
  const inGroup = group ?? ''
  const carriers = carriersOf(household)
  const deltas: Delta[] = []
  const add = (measure: Measure, key: string, day: Day, amount = 1) =>
    deltas.push({ measure, key, day, amount })
  const certificates = new Set(
    housesOf(household).map(({ body }) => body.certificate ?? `${household.number}/${body.number}`),
  ).size

  add('households', inGroup, ALWAYS)
  add('certificates', inGroup, ALWAYS, certificates)
  if (partner) add('partnerHouseholds', partner, ALWAYS)
  for (const [n, { person, since }] of carriers.entries()) {
    const before = carriers[n - 1]
    if (before) add('caseload', before.person, since, -1)
    add('caseload', person, since)
  }

  for (const counted of countedAgreements(household)) {
    const { agreement, revokedOn } = counted
    const { onDay, body } = agreement
    const count = (measure: Measure, key: string, amount = 1, day = onDay) => {
      add(measure, key, day, amount)
      // Claw-back: what is undone leaves the figures on the day it was undone, and no earlier day.
      if (revokedOn !== null) add(measure, key, revokedOn, -amount)
    }
    count('signed', inGroup)
    count('totalFen', inGroup, fen(body.totalFen))
    count('homePriceFen', inGroup, fen(body.homePriceFen ?? '0'))
    for (const change of supplementChanges(household, counted)) {
      count('totalFen', inGroup, change.totalFen, change.onDay)
      count('homePriceFen', inGroup, change.homePriceFen, change.onDay)
    }
    count('certificatesSigned', inGroup, certificates)
    if (partner) count('partnerSigned', partner)
    // Credit stays with whoever signed: brought in for the caseload of that day, or beyond it.
    const caseworker = caseworkerOn(household, onDay)
    if (body.by && caseworker) count(body.by === caseworker ? 'caseloadSigned' : 'beyond', body.by)
  }

  const first = (measure: Measure, fact: Fact<object, object> | undefined) =>
    fact && add(measure, inGroup, fact.onDay)
  first('surveyed', household.of(householdSurveyed)[0])
  first('vacated', household.of(householdVacated)[0])
  first('paid', household.of(paymentMade)[0])
  first(
    'noticed',
    household.of(documentServed).find(({ body }) => body.document === VALUATION_NOTICE),
  )
  for (const { onDay } of household.of(hardCaseListed)) add('hardListed', inGroup, onDay)
  for (const { onDay } of firstBy(household.of(hardCaseResolved), ({ body }) => body.listedOn))
    add('hardResolved', inGroup, onDay)
  for (const { body, onDay } of household.of(satisfactionRated)) {
    add('ratings', inGroup, onDay)
    add('scores', inGroup, onDay, body.score)
  }
  return deltas
}

export interface AgreedTotals {
  readonly totalFen: FenText
  readonly homePriceFen: FenText
  readonly settlementFen: FenText
}

/** What an agreement comes to with the last of its supplements. */
export function agreedTotals(household: Dossier, { agreement }: CountedAgreement): AgreedTotals {
  const { body } = agreement
  const supplement = supplementsOf(household, agreement.body.agreement).at(-1)
  if (supplement) return supplement.body
  const homePriceFen = body.homePriceFen ?? '0'
  const settled = body.settlementFen ?? String(fen(body.totalFen) - fen(homePriceFen))
  return { totalFen: body.totalFen, homePriceFen, settlementFen: settled }
}

const supplementsOf = (household: Dossier, agreement: string) =>
  household.of(agreementSupplemented).filter(({ body }) => body.agreement === agreement)

/** What each supplement of an agreement changes in its sums, on the supplement's day. */
function supplementChanges(household: Dossier, { agreement }: CountedAgreement) {
  let before: Pick<AgreedTotals, 'totalFen' | 'homePriceFen'> = {
    totalFen: agreement.body.totalFen,
    homePriceFen: agreement.body.homePriceFen ?? '0',
  }
  return supplementsOf(household, agreement.body.agreement).map(({ onDay, body }) => {
    const change = {
      onDay,
      totalFen: fen(body.totalFen) - fen(before.totalFen),
      homePriceFen: fen(body.homePriceFen) - fen(before.homePriceFen),
    }
    before = body
    return change
  })
}

/** What the facts outside households add: groups, partners, people, issues. */
export function officeDeltas(facts: readonly Fact[]): Delta[] {
  const joined = new Map(factsOf(facts, personJoined).map((fact) => [fact.body.person, fact]))
  const levels = new Map(factsOf(facts, issueRaised).map(({ body }) => [body.number, body.level ?? '']))
  const issues = new Map<string, Fact[]>()
  for (const fact of facts)
    if (fact.streamKind === 'issue') issues.set(fact.streamId, [...(issues.get(fact.streamId) ?? []), fact])
  const solvings = [...issues.values()].flatMap((issue) => solvingsOf(new FactsAtHand(issue)))
  const onStaff = (person: string) => {
    const body = joined.get(person)?.body
    return body && GROUP_POSTS.includes(body.post) ? (body.group ?? '') : undefined
  }
  const delta = (measure: Measure, key: string, day: Day, amount = 1): Delta => ({
    measure,
    key,
    day,
    amount,
  })
  const deltas: Delta[] = [
    ...factsOf(facts, partnerEngaged).map(({ body }) =>
      delta('partners', `${body.category}/${body.code}`, ALWAYS),
    ),
    ...firstBy(factsOf(facts, pledgeSigned), ({ streamId }) => streamId).map(({ body, onDay }) =>
      delta('pledges', body.person, onDay),
    ),
    ...factsOf(facts, issueRaised).map(({ body, onDay }) => delta('issuesRaised', body.level ?? '', onDay)),
    ...solvings.flatMap(({ solved: { body, onDay }, reopenedOn }) => {
      const level = levels.get(body.number) ?? ''
      const solved = delta('issuesSolved', level, onDay)
      return reopenedOn === null ? [solved] : [solved, delta('issuesSolved', level, reopenedOn, -1)]
    }),
  ]
  for (const { body, onDay } of joined.values()) {
    deltas.push(delta('roster', body.person, onDay))
    const group = onStaff(body.person)
    if (group !== undefined) deltas.push(delta('staff', group, onDay))
  }
  for (const { body, onDay } of firstBy(factsOf(facts, personLeft), ({ streamId }) => streamId)) {
    const group = onStaff(body.person)
    // Whoever left on a day before joining never was there.
    const leftOn = later(onDay, joined.get(body.person)?.onDay ?? onDay)
    if (group !== undefined) deltas.push(delta('staff', group, leftOn, -1))
  }
  return deltas
}

/** A person pledges once, whatever was recorded again: of equals the first by day. */
function firstBy<F extends Fact<object, object>>(facts: readonly F[], key: (fact: F) => string): F[] {
  const first = new Map<string, F>()
  for (const fact of facts) {
    const known = first.get(key(fact))
    if (!known || fact.onDay < known.onDay) first.set(key(fact), fact)
  }
  return [...first.values()]
}

/** Deltas of one measure, key and day summed into one; zeroes fall away. */
export function sumDeltas(deltas: Iterable<Delta>): Delta[] {
  const sums = new Map<string, Delta>()
  for (const delta of deltas) {
    const at = `${delta.measure} ${delta.day} ${delta.key}`
    const sum = sums.get(at)
    sums.set(at, sum ? { ...sum, amount: sum.amount + delta.amount } : delta)
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0)
}
