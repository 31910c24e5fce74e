/**
 * 法规检查 · Statutory linter: holds a checked plan against the law of its place (L1–L16).
 *
 * A floor bars publishing and nothing else: a plan below it still runs, so that history can be recomputed. A
 * duty is only found missing.
 */
import { addMonths, isDay } from '../calendar.ts'
import { type Diagnostic, NOWHERE } from '../diagnostic.ts'
import type { Place } from '../place.ts'
import type { Given, Plan } from '../plan.ts'
import { indexOf } from '../plan-index.ts'
import { compare, type Rational } from '../rational.ts'
import { restsOn } from './dependence.ts'
import { quantityIn, statedAmounts, writtenAmount } from './stated-amounts.ts'
import { type Limits, type Look, packsIn, type RuleOfLaw, rulesIn, type StatutePack } from './statute-pack.ts'

/** The sentences of `words/statutes`. */
export const STATUTORY_KEYS = [
  'S1-absent',
  'S1-unnamed',
  'S1-unread',
  'S1-below',
  'S1-above',
  'S1-differs',
  'S1-outdated',
  'S1-unmentioned',
  'S1-unwritten',
  'S1-mentioned',
  'S1-choice',
  'S1-depends',
  'S1-elsewhere',
  'S1-nowhere',
  'S1-unchecked',
] as const
type Key = (typeof STATUTORY_KEYS)[number]

/** `code` is the number of the rule, L3 → S103; S100 says which law the plan was held against. */
export type StatutoryFinding = Diagnostic & {
  readonly key: Key
  /** True where the plan cannot be published. */
  readonly bars: boolean
}

/**
 * What is known of the project beside the plan, as text: 项目类型, 征收决定公告日 (ISO), 选择产权调换 (`186 套`),
 * 专户余额 and 方案测算 (`1200 万元`). What is left out is taken from the front matter; what is not there either
 * is not compared, and said to be unchecked.
 */
export type ProjectTerms = Readonly<Record<string, string>>

interface Breach {
  readonly key: Key
  readonly place: Place
  /** What the sentence is about: a key, a line, a word. */
  readonly name: string
  /** What the plan has, where that can be said. */
  readonly value?: string
}

/** Every breach, in the order of the numbers; nothing is thrown. */
export function lintStatutes(
  plan: Plan,
  packs: readonly StatutePack[],
  project: ProjectTerms = {},
): StatutoryFinding[] {
  const holding = packsIn(plan.jurisdiction, packs)
  const place = holding[0]?.place ?? ''
  const elsewhere = plan.jurisdiction.includes(place) ? [] : [heldElsewhere(plan, place)]
  const breaches = rulesIn(holding)
    .filter((rule) =>
      Object.entries(rule.only ?? {}).every(
        ([term, value]) => (known({ plan, project }, term) ?? value) === value,
      ),
    )
    .flatMap((rule) => [...breachesOf(rule.look, { plan, project })].map((breach) => finding(rule, breach)))
  // What is absent is not said to be unchecked as well.
  const absent = new Set(breaches.filter(({ key }) => key === 'S1-absent').map(({ code }) => code))
  return [...elsewhere, ...breaches.filter(({ key, code }) => key !== 'S1-unchecked' || !absent.has(code))]
}

/** What the project, or else the front matter, says under a name. */
const known = ({ plan, project }: Held, name: string): string | undefined =>
  project[name] ?? givenOf(plan, name)?.text

/** The place has no pack, or the plan names none: it was held against the law around it. */
const heldElsewhere = (plan: Plan, place: string): StatutoryFinding => ({
  severity: 'statutory',
  code: 'S100',
  key: plan.jurisdiction === '' ? 'S1-nowhere' : 'S1-elsewhere',
  bars: false,
  params: { law: '', article: '', says: '', name: plan.jurisdiction, value: place },
  ...(givenOf(plan, '辖区')?.place ?? NOWHERE),
})

const finding = (rule: RuleOfLaw, { key, place, name, value = '' }: Breach): StatutoryFinding => ({
  severity: 'statutory',
  code: `S1${rule.number.slice(1).padStart(2, '0')}`,
  key,
  // What cannot be read, or was not compared, is not known to be below.
  bars: rule.bars && key !== 'S1-unread' && key !== 'S1-unchecked',
  params: { law: rule.law, article: rule.article, says: rule.says, name, value },
  ...place,
})

interface Held {
  readonly plan: Plan
  readonly project: ProjectTerms
}

function* breachesOf(look: Look, held: Held): Iterable<Breach> {
  const { plan } = held
  switch (look.kind) {
    case 'head':
      return yield* headBreaches(look, held)
    case 'amount':
      return yield* amountBreaches(look, held)
    case 'choices': {
      const meaning = indexOf(plan).names.get(look.fact)
      const type = meaning?.kind === 'fact' ? meaning.fact.type : undefined
      const values = type?.kind === 'choice' ? type.values : []
      const place = meaning?.kind === 'fact' ? meaning.fact.place : NOWHERE
      for (const value of look.include)
        if (!values.includes(value)) yield { key: 'S1-choice', place, name: look.fact, value }
      return
    }
    case 'independent':
      for (const { name, tags, place } of plan.formulas) {
        if (![name, ...tags].some((one) => look.names.includes(one))) continue
        const asked = restsOn(plan, name)
        for (const fact of look.of) if (asked.has(fact)) yield { key: 'S1-depends', place, name, value: fact }
      }
      return
    case 'prose': {
      const said = plan.clauses.flatMap(({ title, line, prose }) => [{ text: title, line }, ...prose])
      const holds = (word: string) => said.find(({ text }) => text.includes(word))
      if (look.mentions && !look.mentions.some(holds))
        yield { key: 'S1-unwritten', place: NOWHERE, name: look.mentions.join('、') }
      for (const word of look.avoids ?? []) {
        const at = holds(word)
        if (at) yield { key: 'S1-mentioned', place: { ...NOWHERE, line: at.line }, name: word }
      }
      return
    }
    case 'project': {
      const stated = known(held, look.term)
      if (stated === undefined) yield { key: 'S1-unchecked', place: NOWHERE, name: look.term }
      else yield* limitBreaches(look.term, stated, NOWHERE, look, held)
    }
  }
}

function* headBreaches(look: Look & { kind: 'head' }, held: Held): Iterable<Breach> {
  const { plan } = held
  for (const [key, value] of Object.entries(look.where ?? {}))
    if ((givenOf(plan, key)?.text ?? '否') !== value) return
  const given = givenOf(plan, look.key)
  if (given) return yield* limitBreaches(look.key, given.text, given.place, look, held)
  if (!isLimited(look)) yield { key: 'S1-absent', place: NOWHERE, name: look.key }
  else if (termsOf(look).length > 0) yield { key: 'S1-unchecked', place: NOWHERE, name: look.key }
}

function* amountBreaches(look: Look & { kind: 'amount' }, { plan }: Held): Iterable<Breach> {
  const name = look.names[0] ?? ''
  const least = quantityIn(look.atLeast ?? '')
  const { places, amounts } = statedAmounts(plan, look.names, least?.unit ?? '', look.where)
  const place = places[0]
  if (place === undefined) {
    if (!isLimited(look)) yield { key: 'S1-unnamed', place: NOWHERE, name }
    return
  }
  if (least === undefined) return
  if (amounts.length === 0) yield { key: 'S1-unread', place, name }
  for (const amount of amounts)
    if (compare(amount.value, least.value) < 0)
      yield { key: 'S1-below', place: amount.place, name, value: writtenAmount(amount.value, least.unit) }
}

/** Holds a text of the front matter or of the project against limits, quantities or days. */
function* limitBreaches(
  name: string,
  text: string,
  place: Place,
  look: Limits,
  held: Held,
): Iterable<Breach> {
  const breach = (key: Key, value = text): Breach => ({ key, place, name, value })
  const meant = (limit: string | undefined) =>
    limit === undefined ? undefined : (known(held, limit) ?? limit)
  for (const term of termsOf(look))
    if (known(held, term) === undefined) yield { key: 'S1-unchecked', place, name: term }
  const misses = (limit: string | undefined, isWrong: (stated: Rational, limit: Rational) => boolean) => {
    const wanted = quantityIn(meant(limit) ?? '')
    if (wanted === undefined) return undefined
    const stated = quantityIn(text, wanted.unit)
    return stated === undefined || isWrong(stated.value, wanted.value) ? (stated?.written ?? text) : undefined
  }
  const below = misses(look.atLeast, (stated, least) => compare(stated, least) < 0)
  if (below !== undefined) yield breach('S1-below', below)
  const above = misses(look.atMost, (stated, most) => compare(stated, most) > 0)
  if (above !== undefined) yield breach('S1-above', above)
  const same = meant(look.equals)
  if (same !== undefined && isDay(same) && text !== same) yield breach('S1-differs')
  if (look.mentions && !look.mentions.some((word) => text.includes(word))) yield breach('S1-unmentioned')
  const before = meant(look.before)
  const months = quantityIn(look.within ?? '')
  if (before === undefined || months === undefined || !isDay(before)) return
  const earliest = addMonths(before, -Number(months.value.n / months.value.d))
  if (earliest !== undefined && text < earliest) yield breach('S1-outdated')
}

/** What is to be mentioned must be there to do so. */
const isLimited = ({ atLeast, atMost, equals, within }: Limits): boolean =>
  [atLeast, atMost, equals, within].some((limit) => limit !== undefined)

/** The limits that name a term of the project, or a key of the front matter. */
const termsOf = ({ atLeast, atMost, equals }: Limits): string[] =>
  [atLeast, atMost, equals].filter(
    (limit) => limit !== undefined && quantityIn(limit) === undefined && !isDay(limit),
  ) as string[]

const givenOf = (plan: Plan, key: string): Given | undefined => plan.givens.find(({ name }) => name === key)
