/**
 * 逐户结果表 · Plan table: every household's lines and totals as CSV in UTF-8, opened by spreadsheets as it is.
 */
import { TOTALS } from '@oneruler/campaign/recomputation'
import type { Plan } from '@oneruler/ruler/plan'
import { linesOf } from '@oneruler/ruler/run'
import { comesOut, type HouseholdRun } from './household-run.ts'
import { planWords } from './plan-input.ts'

/** Without it a spreadsheet takes the text for the host's own code page. */
const BYTE_ORDER_MARK = '\uFEFF'

export function tableOfRuns(plan: Plan, runs: readonly HouseholdRun[]): string {
  const lines = [...linesOf(plan, '补偿项'), ...linesOf(plan, '另付项')].map(({ name }) => name)
  const { csvHeaders } = planWords
  const header = [
    csvHeaders.household,
    csvHeaders.agreement,
    ...lines,
    ...TOTALS,
    ...TOTALS.map(csvHeaders.recorded),
    csvHeaders.outcome,
  ]
  const rows = runs.map((run) => {
    const amounts = new Map(run.outcome?.lines.map(({ name, amount }) => [name, amount]))
    return [
      run.household,
      run.agreement,
      ...lines.map((name) => amounts.get(name) ?? null),
      ...TOTALS.map((name) => run.computed[name]),
      ...TOTALS.map((name) => run.recorded[name]),
      planWords.outcome[outcomeOf(run)],
    ]
  })
  return `${BYTE_ORDER_MARK}${[header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

function outcomeOf(run: HouseholdRun): keyof typeof planWords.outcome {
  if (!run.outcome) return 'refused'
  if (run.agreement === null) return 'unsigned'
  if (run.computed.协议总额 === null) return 'pending'
  return comesOut(run) ? 'matching' : 'differing'
}

/** What begins like a formula gets an apostrophe, so that no spreadsheet runs a cell of the ledger. */
function field(value: string | null): string {
  const text = value ?? ''
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
