/**
 * 两种方式 · Both ways: what the published plan gives a household under each way of compensation, as it would sign on a day
 * with a home of some size. Computed on the household's telephone; nothing of it is sent.
 */
import type { PublishedAbout, PublishedQuote } from '@oneruler/ruler/compiled/published-plan'
import { sumOf } from '../amounts.ts'
import type { OwnHousehold } from './own-household.ts'

export interface PublishedModule {
  readonly about: PublishedAbout
  compute(facts: unknown): PublishedQuote
}

/** Names of the plan, by which its figures are known (compare the agreement's three amounts). */
const CHOICE = '补偿方式'
const SIGNED_ON = '签约日'
const HOME_AREA = '安置面积'
const AREA_DUE = '应安置面积'
const HOME_PRICE = '安置房款'
const SETTLEMENT = '差价结算'
const AREAS_OFFERED = 4

/** Days of signing that give the same amounts; `isOutside` after the period. */
export interface Tier {
  readonly from: string
  readonly to: string
  readonly isOutside: boolean
}

export interface Way {
  readonly choice: string
  readonly lines: readonly OwnLine[]
  /** Null where a line has no amount yet. */
  readonly total: string | null
  /** Of the home; null where this way has none. */
  readonly homePrice: string | null
  /** What is paid in money in the end; below 0 where the household pays. */
  readonly money: string | null
  readonly results: Readonly<Record<string, unknown>>
  /** The facts that its amounts wait for. */
  readonly waitsFor: readonly string[]
}

export interface OwnLine {
  readonly name: string
  readonly clause: string
  readonly amount: string | null
}

export const choicesOf = ({ about }: PublishedModule): readonly string[] => {
  const type = factNamed(about, CHOICE)?.type
  return type?.kind === 'choice' ? type.values : []
}

const factNamed = ({ entities }: PublishedAbout, fact: string) =>
  entities.find(({ name }) => name === '户')?.facts.find(({ name }) => name === fact)

/** @param homeM2 is left out of a way that asks for none */
export function wayOf(
  { about, compute }: PublishedModule,
  own: OwnHousehold,
  tried: { readonly choice: string; readonly signedOn: string; readonly homeM2: string | null },
): Way {
  const asked = new Set(about.entities.find(({ name }) => name === '户')?.facts.map(({ name }) => name))
  const chosen = Object.entries({
    [CHOICE]: tried.choice,
    [SIGNED_ON]: tried.signedOn,
    ...(tried.homeM2 === null ? {} : { [HOME_AREA]: tried.homeM2 }),
  }).filter(([fact]) => asked.has(fact))
  const standing = own.planFacts.户?.[0] ?? {}
  const quote = compute({ ...own.planFacts, 户: [{ ...standing, ...Object.fromEntries(chosen) }] })
  const nothing = { choice: tried.choice, lines: [], total: null, homePrice: null, money: null, results: {} }
  if ('problems' in quote) return { ...nothing, waitsFor: quote.problems.map(({ fact }) => fact) }
  if (quote.refused.length > 0) return { ...nothing, waitsFor: quote.refused }
  const due = quote.lines.filter(({ role }) => role === '补偿项')
  const total = due.every(({ amount }) => amount !== null)
    ? sumOf(due.map(({ amount }) => amount ?? '0'))
    : null
  const told = new Set([...due.map(({ name }) => name), HOME_PRICE, SETTLEMENT])
  const result = (name: string) => amountText(quote.results[name])
  const priced = result(HOME_PRICE)
  const hasHome = priced !== null && Number(priced) > 0
  return {
    choice: tried.choice,
    lines: due.map(({ name, amount }) => ({
      name,
      amount,
      clause: about.lines.find((line) => line.name === name)?.clause ?? '',
    })),
    total,
    homePrice: hasHome ? priced : null,
    money: hasHome ? result(SETTLEMENT) : total,
    results: quote.results,
    waitsFor: [...new Set(quote.unsettled.flatMap(({ name, waitsFor }) => (told.has(name) ? waitsFor : [])))],
  }
}

const amountText = (value: unknown): string | null =>
  /^-?\d+(\.\d{1,2})?$/.test(String(value)) ? String(value) : null

/** The days of the signing period that are still to come, by what they give; then the day after it. */
export function tiersOf(plan: PublishedModule, own: OwnHousehold): Tier[] {
  const [choice = ''] = choicesOf(plan)
  if (own.signing === null) return [{ from: own.day, to: own.day, isOutside: true }]
  const { startsOn, endsOn } = own.signing
  const tiers: (Tier & { readonly total: string | null })[] = []
  for (let day = later(own.day, startsOn); day <= endsOn; day = dayAfter(day)) {
    const { total } = wayOf(plan, own, { choice, signedOn: day, homeM2: null })
    const last = tiers.at(-1)
    if (last && last.total === total) tiers[tiers.length - 1] = { ...last, to: day }
    else tiers.push({ from: day, to: day, isOutside: false, total })
  }
  const after = later(own.day, dayAfter(endsOn))
  return [...tiers, { from: after, to: after, isOutside: true }]
}

const later = (one: string, other: string): string => [one, other].sort()[1] ?? ''

const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** Whether a way asks for a home. */
export const asksForHome = (plan: PublishedModule, own: OwnHousehold, choice: string, day: string): boolean =>
  wayOf(plan, own, { choice, signedOn: day, homeM2: null }).waitsFor.includes(HOME_AREA)

/** The home that the plan makes due, ㎡ with two decimals. */
export const areaDue = (plan: PublishedModule, own: OwnHousehold, choice: string, day: string): string =>
  Number(wayOf(plan, own, { choice, signedOn: day, homeM2: null }).results[AREA_DUE] ?? 0).toFixed(2)

/** Of the homes that are free, those nearest to an area, rising. */
export const areasNear = ({ homeAreas }: OwnHousehold, due: string): string[] =>
  homeAreas
    .toSorted((a, b) => Math.abs(Number(a) - Number(due)) - Math.abs(Number(b) - Number(due)))
    .slice(0, AREAS_OFFERED)
    .sort((a, b) => Number(a) - Number(b))
