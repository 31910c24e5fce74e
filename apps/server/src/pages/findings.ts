/**
 * 稽核 · Findings: what the audit found by a day, in words, and which rules it ran.
 */
import { audit } from '@oneruler/campaign/audit/audit'
import { RULES } from '@oneruler/campaign/audit/rules'
import type { Day } from '@oneruler/campaign/day'
import type { HouseholdBounds } from '@oneruler/store/household-list'
import { auditRuleWords } from '@oneruler/words/audit-rules'
import { findingMessages } from '@oneruler/words/findings'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { FindingLine, FindingsPage } from '../pages.ts'
import { within } from '../sign-in/reach.ts'

/** Every page of a day names findings, and an audit reads all facts: the last one made is kept. */
const found = new WeakMap<LoadedCampaign, { readonly day: Day; readonly lines: readonly FindingLine[] }>()

export async function findingLines(loaded: LoadedCampaign, day: Day): Promise<readonly FindingLine[]> {
  const known = found.get(loaded)
  if (known?.day === day) return known.lines
  const lines = audit(loaded.campaign, day, await loaded.recomputed()).map(
    ({ code, params, ...place }): FindingLine => ({ ...place, message: findingMessages.zh[code](params) }),
  )
  found.set(loaded, { day, lines })
  return lines
}

/** Those about households within bounds; what is about none of them is for whoever sees all. */
export async function findingsWithin(
  loaded: LoadedCampaign,
  bounds: HouseholdBounds | null,
  day: Day,
): Promise<readonly FindingLine[]> {
  const lines = await findingLines(loaded, day)
  if (bounds === null) return lines
  const { households } = loaded.campaign
  return lines.filter(({ household }) => within(bounds, households.get(household ?? '')))
}

export async function findingsPage(
  loaded: LoadedCampaign,
  bounds: HouseholdBounds | null,
  day: Day,
): Promise<FindingsPage> {
  const findings = await findingsWithin(loaded, bounds, day)
  const titles: Readonly<Record<string, string>> = auditRuleWords.zh
  return {
    day,
    rules: RULES.map(({ id, article }) => ({
      rule: id,
      title: titles[id] ?? id,
      article,
      count: findings.filter(({ rule }) => rule === id).length,
    })),
    findings,
  }
}
