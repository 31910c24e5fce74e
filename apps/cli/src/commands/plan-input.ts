/**
 * 方案命令的输入 · Plan input: the plan, the facts and the ledger that a `plan` command is given, or a refusal in words.
 *
 * They need no database. A path that leads nowhere is wrong usage (2), what cannot be used is refused (1).
 */
import { readFileSync } from 'node:fs'
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import { factsAsked, type LedgerFacts } from '@oneruler/campaign/plan-facts'
import { checkPlan } from '@oneruler/ruler/authoring/check'
import { messageOf } from '@oneruler/ruler/authoring/report-text'
import type { Diagnostic } from '@oneruler/ruler/diagnostic'
import { readFacts } from '@oneruler/ruler/facts'
import type { Household } from '@oneruler/ruler/household'
import type { Plan } from '@oneruler/ruler/plan'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { readLedgerCampaign } from '@oneruler/server/ruler/ledger-campaign'
import { importWords } from '@oneruler/words/import'
import { planCommandWords } from '@oneruler/words/plan-command'
import { note, progressLine, Refused, words } from '../output.ts'

export const planWords = planCommandWords.zh

export function readText(path: string): string {
  const bytes = readOrRefuse(path, () => readFileSync(path))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused(planWords.notUtf8({ path }))
  }
}

function readOrRefuse<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch {
    throw new Refused(planWords.unreadable({ path }), 2)
  }
}

/** Whatever JSON the text is; refused with the place where it stops being JSON. */
export function readJson(path: string): unknown {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    const [, line = '', column = ''] = /line (\d+) column (\d+)/.exec((error as Error).message) ?? []
    throw new Refused(planWords.notJson({ path, line, column }))
  }
}

export const errorsOf = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length

/**
 * A plan that can be run. One whose examples or tables have errors still runs as written, so that history and drafts
 * can be computed; that it has errors is said beside the result.
 */
export function runnablePlan(path: string): Plan {
  const { plan, diagnostics } = checkPlan(readText(path))
  const errors = errorsOf(diagnostics)
  if (!plan) throw new Refused(planWords.notRunnable({ path, errors }))
  if (errors > 0) note(planWords.ranWithErrors({ path, errors }))
  return plan
}

/** The households of a ledger, and how many of its rows were not understood. */
export async function householdsOf(
  path: string,
): Promise<{ readonly households: readonly Dossier[]; readonly rejected: number }> {
  const { campaign, rejected } = await campaignOf(path)
  return { households: [...campaign.households.values()], rejected }
}

/** What a ledger tells of; rows that are not understood are left out and named. */
export async function campaignOf(
  path: string,
): Promise<{ readonly campaign: Campaign; readonly rejected: number }> {
  const files = readOrRefuse(path, () => readLedgerFolder(path))
  if (!files) throw new Refused(importWords.zh.noWorkbook({ path }), 2)
  const line = progressLine()
  const read = await readLedgerCampaign(files, (share) =>
    line.show(words.reading({ percent: Math.round(share * 100) })),
  )
  line.clear()
  if ('refusal' in read) throw new Refused(read.refusal)
  for (const cell of read.rejected) note(planWords.rejectedRow(cell))
  return { campaign: read.campaign, rejected: read.rejected.length }
}

/** A ledger's facts as a plan takes them; null, and said why, where it does not. */
export function takenFacts(plan: Plan, household: string, facts: LedgerFacts): Household | null {
  const read = readFacts(plan, factsAsked(plan, facts))
  if (read.ok) return read.household
  const why = read.problems.map((problem) => messageOf(problem)).join(' ')
  note(planWords.notRun({ household, why }))
  return null
}
