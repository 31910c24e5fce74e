/**
 * 协议复算 · Recomputation: an agreement's totals, held against what its plan gives on the same facts.
 *
 * Agreements read from a ledger carry totals only; one made here has its lines held too. Which plan an agreement stands under
 * and where its text is kept is for whoever calls.
 */
import { type FactProblem, readFacts } from '@oneruler/ruler/facts'
import type { Outcome } from '@oneruler/ruler/outcome'
import type { Plan } from '@oneruler/ruler/plan'
import { compare, decimal } from '@oneruler/ruler/rational'
import { runPlan } from '@oneruler/ruler/run'
import type { AgreementSigned } from './agreement.ts'
import { type FenText, yuanText } from './money.ts'
import { factsAsked, type LedgerFacts, type StatedAgreement } from './plan-facts.ts'

/** What an agreement states, by the name of the plan's own formula. */
export const TOTALS = ['协议总额', '安置房款', '差价结算'] as const
export type Total = (typeof TOTALS)[number]

/** Decimal text in 元; null where it is not stated, or does not come out. */
export type Totals = Readonly<Record<Total, string | null>>

export type LedgerRun =
  | { readonly kind: 'ran'; readonly outcome: Outcome }
  /** The plan does not take these facts. */
  | { readonly kind: 'facts-refused'; readonly problems: readonly FactProblem[] }

/** One household of a ledger by a plan. */
export function runOnLedger(plan: Plan, facts: LedgerFacts): LedgerRun {
  const read = readFacts(plan, factsAsked(plan, facts))
  return read.ok
    ? { kind: 'ran', outcome: runPlan(plan, read.household) }
    : { kind: 'facts-refused', problems: read.problems }
}

export const NO_TOTALS: Totals = { 协议总额: null, 安置房款: null, 差价结算: null }

/** Null for what the plan does not define, or what is 待定. */
export const computedTotals = ({ results }: Outcome): Totals => {
  const text = (name: Total): string | null => {
    const value = results[name]
    return typeof value === 'string' ? value : null
  }
  return { 协议总额: text('协议总额'), 安置房款: text('安置房款'), 差价结算: text('差价结算') }
}

/** `"2130406"`, `"10.50"` → fen; null for no amount. A plan counts to 元 or 分, so nothing is lost. */
export function inFen(value: string | boolean | null): FenText | null {
  if (typeof value !== 'string') return null
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(value) ?? []
  return whole === '' ? null : String(BigInt(`${sign}${whole}${decimals.padEnd(2, '0')}`))
}

/** A home price left blank is 0 (cash); a settlement left blank is not stated. */
export const recordedTotals = (agreement: AgreementSigned): Totals => ({
  协议总额: yuanText(agreement.totalFen),
  安置房款: yuanText(agreement.homePriceFen ?? '0'),
  差价结算: agreement.settlementFen === null ? null : yuanText(agreement.settlementFen),
})

/** The totals in which both speak and differ. */
export const differing = (recorded: Totals, computed: Totals): readonly Total[] =>
  TOTALS.filter((name) => {
    const [a, b] = [recorded[name], computed[name]]
    return a !== null && b !== null && compare(decimal(a), decimal(b)) !== 0
  })

/** What came of holding one agreement against its plan. */
export type Recomputed = { readonly planVersion: string } & (
  | { readonly kind: 'matching' }
  | { readonly kind: 'differing'; readonly recorded: Totals; readonly computed: Totals }
  /** Totals as computed, lines that the plan does not give, or not so much: their names. */
  | { readonly kind: 'lines-differing'; readonly lines: readonly string[] }
  /** The plan's text is not kept, has errors, or defines no 协议总额. */
  | { readonly kind: 'plan-unusable' }
  /** Facts it lacks or does not take, `房屋1·用途`. */
  | { readonly kind: 'facts-short'; readonly facts: readonly string[] }
  /** A 前提 of the plan does not hold; what the plan says of it. */
  | { readonly kind: 'premise-broken'; readonly why: string }
)

/** By the `seq` of the agreement; those that no plan was in force for are not there. */
export type Recomputation = ReadonlyMap<number, Recomputed>

/** `plan` is null where it cannot be used, `facts` where the agreement froze none. */
export function recompute(
  agreement: StatedAgreement,
  facts: LedgerFacts | null,
  plan: Plan | null,
  planVersion: string,
): Recomputed {
  if (!plan?.formulas.some(({ name }) => name === '协议总额')) return { planVersion, kind: 'plan-unusable' }
  if (!facts) return { planVersion, kind: 'facts-short', facts: ['房屋'] }
  const ran = runOnLedger(plan, facts)
  if (ran.kind === 'facts-refused')
    return { planVersion, kind: 'facts-short', facts: [...new Set(ran.problems.map(placeOfProblem))] }
  const { refused, unsettled } = ran.outcome
  const [broken] = refused
  if (broken) return { planVersion, kind: 'premise-broken', why: broken.params.why ?? '' }
  const [recorded, computed] = [recordedTotals(agreement), computedTotals(ran.outcome)]
  if (computed.协议总额 === null) {
    const waits = unsettled.find(({ name }) => name === '协议总额')?.waitsFor ?? []
    return { planVersion, kind: 'facts-short', facts: waits }
  }
  if (differing(recorded, computed).length > 0) return { planVersion, kind: 'differing', recorded, computed }
  const lines = linesNotGiven(agreement, ran.outcome)
  return lines.length === 0
    ? { planVersion, kind: 'matching' }
    : { planVersion, kind: 'lines-differing', lines }
}

/**
 * Lines that the plan does not give, gives otherwise, or gives and that are left out or named twice. A line that was 待定
 * at signing, or is now, has no amount to hold against.
 */
function linesNotGiven({ agreed }: StatedAgreement, { lines }: Outcome): readonly string[] {
  if (!agreed) return []
  const given = new Map(lines.map(({ name, amount }) => [name, amount]))
  const stated = agreed.lines.map(({ name }) => name)
  const otherwise = agreed.lines.filter(({ name, amount: a }, index) => {
    const b = given.get(name)
    const differs = a !== null && b !== undefined && b !== null && compare(decimal(a), decimal(b)) !== 0
    return b === undefined || differs || stated.indexOf(name) !== index
  })
  const leftOut = [...given.keys()].filter((name) => !stated.includes(name))
  return [...new Set([...otherwise.map(({ name }) => name), ...leftOut])]
}

const placeOfProblem = ({ entity, row, fact }: FactProblem): string =>
  [entity === '户' || row === 0 ? entity : `${entity}${row}`, fact].filter((part) => part !== '').join('·')
