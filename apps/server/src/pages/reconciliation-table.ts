/** 导出对账表 · Reconciliation table: the lines on the screen as an Excel workbook, with their sums below. */
import type { Day } from '@oneruler/campaign/day'
import { type ColumnKind, writeTable } from '@oneruler/documents/workbook/write-table'
import { moneyWords } from '@oneruler/words/console-money'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { ReconciledRow, ReconciliationPage } from '../money-pages.ts'
import type { ExportMark } from '../sign-in/export-mark.ts'

const words = moneyWords.zh.payments

const COLUMNS: readonly (readonly [
  header: string,
  ColumnKind,
  (row: ReconciledRow) => string | number | null,
])[] = [
  [words.columns.household, 'text', ({ household }) => household],
  [words.columns.owner, 'text', ({ owner }) => owner],
  [words.columns.budgetItem, 'text', ({ item }) => item],
  [words.columns.agreement, 'text', ({ agreement }) => agreement],
  [words.columns.agreed, 'yuan', ({ agreedYuan }) => agreedYuan],
  [words.columns.number, 'text', ({ batches }) => batches.join('、')],
  [words.columns.approved, 'yuan', ({ approvedYuan }) => approvedYuan],
  [words.columns.paid, 'yuan', ({ paidYuan }) => paidYuan],
  [words.columns.paidOn, 'day', ({ paidOn }) => paidOn],
  [words.columns.difference, 'yuan', ({ differenceYuan }) => differenceYuan],
]

export async function reconciliationTable(
  { rows, sums }: ReconciliationPage,
  { campaign }: LoadedCampaign,
  day: Day,
  mark: ExportMark,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const title = words.reconciliation
  const { agreedYuan, approvedYuan, paidYuan, differenceYuan } = sums
  const total = [words.total, '', '', '', agreedYuan, '', approvedYuan, paidYuan, null, differenceYuan]
  const bytes = await writeTable({
    title,
    columns: COLUMNS.map(([header, kind]) => ({ header, kind })),
    rows: [...rows.map((row) => COLUMNS.map(([, , cell]) => cell(row))), total],
    notes: [words.tableNote({ project: campaign.terms.name, day, lines: rows.length }), ...mark.notes],
    header: mark.header,
  })
  return { name: `${title}-${day}.xlsx`, bytes }
}
