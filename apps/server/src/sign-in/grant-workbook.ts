/**
 * 授权表 · Grant workbook: every role ever given, with its history, for an auditor.
 */
import { writeTable } from '@oneruler/documents/workbook/write-table'
import type { Store } from '@oneruler/store/store'
import { accessWords } from '@oneruler/words/access'
import { roleWords } from '@oneruler/words/roles'
import type { GrantLine } from '../access-pages.ts'
import type { ExportMark } from './export-mark.ts'

const { grantColumns, grantsTitle, everyProject } = accessWords.zh
type Column = keyof typeof grantColumns

export async function grantWorkbook(
  { db }: Store,
  grants: readonly GrantLine[],
  mark: ExportMark,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const accounts = await db.selectFrom('account').select(['id', 'name', 'username']).execute()
  const of = new Map(accounts.map((account) => [account.id, account]))
  const columns = Object.keys(grantColumns) as Column[]
  const rows = grants.map((grant) => {
    const { groups = [], partners = [], households = [] } = grant.reach
    const row: Record<Column, string | null> = {
      name: of.get(grant.account)?.name ?? null,
      username: of.get(grant.account)?.username ?? null,
      role: roleWords.zh.names[grant.role],
      project: grant.projectName ?? everyProject(),
      staff: grant.staff,
      reach: [...groups, ...partners, ...households].join('、'),
      from: grant.from,
      until: grant.until,
      givenBy: grant.givenByName,
      givenAt: grant.givenAt,
      endedBy: grant.ended ? (of.get(grant.ended.by)?.name ?? grant.ended.by) : null,
      endedAt: grant.ended?.at ?? null,
      reason: grant.ended?.reason ?? null,
    }
    return columns.map((column) => row[column])
  })
  const title = grantsTitle()
  const bytes = await writeTable({
    title,
    columns: columns.map((column) => ({ header: grantColumns[column], kind: 'text' })),
    rows,
    notes: mark.notes,
    header: mark.header,
  })
  return { name: `${title}.xlsx`, bytes }
}
