/**
 * 导出所见 · Household table: the rows and columns on the screen as an Excel workbook.
 */
import type { Day } from '@oneruler/campaign/day'
import { type ColumnKind, writeTable } from '@oneruler/documents/workbook/write-table'
import { householdWords } from '@oneruler/words/console-households'
import { serverWords } from '@oneruler/words/server'
import type { HouseholdRow } from '../household-pages.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { ExportMark } from '../sign-in/export-mark.ts'

type Key = keyof HouseholdRow

const headers: Readonly<Record<Key, string>> = householdWords.zh.columns

const KINDS: Partial<Record<Key, ColumnKind>> = {
  registered: 'integer',
  houses: 'integer',
  areaM2: 'area',
  surveyedOn: 'day',
  valuedOn: 'day',
  valuationYuan: 'yuan',
  reportServedOn: 'day',
  noticeServedOn: 'day',
  signedOn: 'day',
  totalYuan: 'yuan',
  paidOn: 'day',
  vacatedOn: 'day',
  visits: 'integer',
  lastVisitOn: 'day',
}

/** The columns named, in the order of the console; all of them where none is named. Unknown names are left out. */
export function tableColumns(named: string | undefined): Key[] {
  const keys = Object.keys(headers) as Key[]
  const wanted = named?.split(',') ?? []
  const chosen = keys.filter((key) => wanted.includes(key))
  return chosen.length > 0 ? chosen : keys
}

export async function householdTable(
  rows: readonly HouseholdRow[],
  columns: readonly Key[],
  { campaign }: LoadedCampaign,
  day: Day,
  mark: ExportMark,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const title = householdWords.zh.list.title
  const bytes = await writeTable({
    title,
    columns: columns.map((key) => ({ header: headers[key], kind: KINDS[key] ?? 'text' })),
    rows: rows.map((row) => columns.map((key) => row[key])),
    notes: [
      serverWords.zh.tableNote({ project: campaign.terms.name, day, households: rows.length }),
      ...mark.notes,
    ],
    header: mark.header,
  })
  return { name: `${title}-${day}.xlsx`, bytes }
}
