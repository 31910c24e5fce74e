/**
 * 稽核 · Audit: every rule run over the facts that had happened by a day.
 *
 * A fact later than the day is not seen, and a deadline counts to that day. What it finds depends on the facts
 * alone, not on the order in which they were recorded.
 */
import { assembleCampaign, type Campaign } from '../campaign.ts'
import type { Day } from '../day.ts'
import { placeOf } from '../law/place.ts'
import type { Recomputation } from '../recomputation.ts'
import type { Audited, Breach, Finding, Rule } from './finding.ts'
import { RULES } from './rules.ts'

const NOTHING_RECOMPUTED: Recomputation = new Map()

/**
 * All findings, in the order of the rules, then of sheet, row and household. The recomputation needs the texts of
 * the plans, which a campaign does not hold; without it rule S10 is silent.
 */
export function audit(
  ledger: Campaign,
  asOf: Day,
  recomputation: Recomputation = NOTHING_RECOMPUTED,
): Finding[] {
  const campaign = assembleCampaign(ledger.facts.filter((fact) => fact.onDay <= asOf))
  const audited: Audited = {
    campaign,
    ledger,
    asOf,
    place: placeOf(ledger.terms.jurisdiction),
    recomputation,
  }
  return RULES.flatMap((rule) =>
    [...rule.find(audited)].map((breach) => numbered(rule, breach)).sort(byPlaceInLedger),
  )
}

function numbered(rule: Rule, breach: Breach): Finding {
  const source =
    typeof breach.at === 'string' ? { sheet: breach.at, row: null } : (breach.at.source ?? UNKNOWN_SOURCE)
  return {
    rule: rule.id,
    article: breach.article ?? rule.article,
    severity: breach.severity,
    household: breach.household ?? null,
    sheet: source.sheet,
    row: source.row,
    agreement: breach.agreement ?? null,
    code: breach.code,
    params: breach.params ?? {},
  }
}

/** A fact recorded in the console, not read from a ledger. */
const UNKNOWN_SOURCE = { sheet: null, row: null }

const byPlaceInLedger = (a: Finding, b: Finding): number =>
  compare(a.sheet ?? '', b.sheet ?? '') ||
  (a.row ?? 0) - (b.row ?? 0) ||
  compare(a.household ?? '', b.household ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
