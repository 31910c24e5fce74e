/**
 * 试算 · Quote: what the plan in force gives a household that would sign on this day, by its choice.
 *
 * The one source of an agreement's amounts: nobody types any.
 */
import type { AgreedLine, Choice, FrozenFacts } from '../agreement.ts'
import type { Day } from '../day.ts'
import { homeStanding } from '../home.ts'
import type { FenText } from '../money.ts'
import { factsProposed } from '../plan-facts.ts'
import { inFen, runOnLedger } from '../recomputation.ts'
import { householdOf, otherOf, type Situation } from './situation.ts'

/** `totalFen` … as in `AgreementSigned`. */
export interface Quote {
  readonly kind: 'quoted'
  readonly planVersion: string
  readonly planSha256: string
  readonly totalFen: FenText
  readonly homePriceFen: FenText
  readonly settlementFen: FenText
  readonly lines: readonly AgreedLine[]
  readonly frozen: FrozenFacts
}

export type NoQuote =
  | { readonly kind: 'no-plan' }
  /** Facts it lacks, `房屋1·用途`, or what the plan waits for. */
  | { readonly kind: 'facts-short'; readonly facts: readonly string[] }
  | { readonly kind: 'premise-broken'; readonly why: string }

/** By a home of the stock, or by an area while none is chosen. */
export interface Chosen {
  readonly choice: Choice
  /** ㎡ with two decimals; null for cash. */
  readonly homeM2: string | null
  readonly home?: string | null
}

/** The area that is exchanged: that of the home, where one is named. */
export function exchangedM2(at: Situation, { home, homeM2 }: Omit<Chosen, 'choice'>): string | null {
  if (!home) return homeM2
  return homeStanding(otherOf(at, 'home', home), at.now)?.listed.areaM2 ?? null
}

const kept = new WeakMap<object, Map<string, Quote | NoQuote>>()

/** Worked out once for a situation and a choice. */
export function quoteFor(at: Situation, chosen: Chosen, signedOn: Day = at.on): Quote | NoQuote {
  const known = kept.get(at) ?? new Map<string, Quote | NoQuote>()
  kept.set(at, known)
  const { choice } = chosen
  const homeM2 = exchangedM2(at, chosen)
  const key = `${choice} ${homeM2} ${signedOn}`
  const quote = known.get(key) ?? quoted(at, { choice, homeM2 }, signedOn)
  known.set(key, quote)
  return quote
}

function quoted(at: Situation, chosen: Chosen, signedOn: Day): Quote | NoQuote {
  if (!at.plan) return { kind: 'no-plan' }
  const { plan, adopted } = at.plan
  const { facts, frozen } = factsProposed(householdOf(at), { ...chosen, signedOn }, adopted.sha256)
  const ran = runOnLedger(plan, facts)
  if (ran.kind === 'facts-refused')
    return { kind: 'facts-short', facts: ran.problems.map(({ entity, fact }) => `${entity}·${fact}`) }
  const { outcome } = ran
  const [broken] = outcome.refused
  if (broken) return { kind: 'premise-broken', why: broken.params.why ?? '' }
  const amount = (name: string): FenText | null => inFen(outcome.results[name] ?? null)
  const [totalFen, homePriceFen, settlementFen] = [amount('协议总额'), amount('安置房款'), amount('差价结算')]
  if (totalFen === null) {
    const waits = outcome.unsettled.find(({ name }) => name === '协议总额')?.waitsFor ?? ['协议总额']
    return { kind: 'facts-short', facts: waits }
  }
  return {
    kind: 'quoted',
    planVersion: adopted.version,
    planSha256: adopted.sha256,
    totalFen,
    homePriceFen: homePriceFen ?? '0',
    settlementFen: settlementFen ?? totalFen,
    lines: outcome.lines.map(({ name, role, amount: inYuan, clause }) => ({
      name,
      role,
      amount: inYuan,
      clause,
    })),
    frozen,
  }
}
