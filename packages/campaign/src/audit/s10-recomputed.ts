/**
 * S10 协议复算 · Recomputed: an agreement, each supplement of it, and an order in its place say what its plan gives on the facts it froze.
 *
 * The recomputation comes in, since it needs the plan's text; without one the rule finds nothing. What keeps many
 * agreements from being recomputed is found once, at the first of them.
 */
import { statedAmounts } from '../plan-facts.ts'
import { differing, type Recomputed } from '../recomputation.ts'
import type { Breach, FindingCode, Rule, Severity } from './finding.ts'
import { grouped } from './grouped.ts'

const CODES = {
  matching: null,
  differing: 'recomputed-differs',
  'lines-differing': 'lines-differ',
  'plan-unusable': 'plan-unusable',
  'facts-short': 'facts-short',
  'premise-broken': 'premise-broken',
} as const satisfies Record<Recomputed['kind'], FindingCode | null>

const SEVERITY = {
  'recomputed-differs': 'error',
  'lines-differ': 'error',
  'premise-broken': 'warning',
  'plan-unusable': 'not-recorded',
  'facts-short': 'not-recorded',
} as const satisfies Partial<Record<FindingCode, Severity>>

/** Null where it comes out as signed. */
export const comesOut = ({ kind }: Recomputed): (typeof CODES)[Recomputed['kind']] => CODES[kind]

export const recomputed: Rule = {
  id: 'S10',
  article: '条例 §25',
  *find({ campaign, recomputation }) {
    const numbers = new Map(
      [...campaign.households.values()].map(({ registered, number }) => [registered.streamId, number]),
    )
    const agreements = [...campaign.households.values()].flatMap(statedAmounts)
    const groups = grouped(agreements, ({ seq, body }) => {
      const held = recomputation.get(seq)
      return held && comesOut(held) ? sharedBy(held, body.agreement) : null
    })
    for (const facts of groups.values()) {
      const held = recomputation.get(facts[0].seq)
      const code = held && comesOut(held)
      if (!code) continue
      const alone = facts.length === 1
      yield {
        code,
        severity: SEVERITY[code],
        at: facts[0],
        household: alone ? (numbers.get(facts[0].streamId) ?? null) : null,
        ...(alone ? { agreement: facts[0].body.agreement } : {}),
        params: { plan: held.planVersion, count: String(facts.length), ...paramsOf(held) },
      }
    }
  },
}

/** An agreement that differs, or breaks a premise, is found alone; one that cannot be computed, with its like. */
function sharedBy(held: Recomputed, agreement: string): string {
  if (held.kind === 'plan-unusable') return `${held.kind} ${held.planVersion}`
  if (held.kind === 'facts-short') return `${held.kind} ${held.planVersion} ${held.facts.join(' ')}`
  return `${held.kind} ${agreement}`
}

function paramsOf(held: Recomputed): NonNullable<Breach['params']> {
  if (held.kind === 'facts-short') return { what: held.facts.join('、') }
  if (held.kind === 'premise-broken') return { what: held.why.replace(/。$/, '') }
  if (held.kind === 'lines-differing') return { what: held.lines.join('、') }
  if (held.kind !== 'differing') return {}
  const names = differing(held.recorded, held.computed)
  const said = (totals: typeof held.recorded) => names.map((name) => totals[name] ?? '').join('、')
  return { name: names.join('、'), value: said(held.recorded), computed: said(held.computed) }
}
