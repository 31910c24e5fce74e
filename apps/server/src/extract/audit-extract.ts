/**
 * 审计数据包 · Audit extract: the whole project as flat tables, with a dictionary of their columns and a signed list of
 * every file's hash, read from one head of the log.
 */
import type { Readable } from 'node:stream'
import { bearsOnPosted, changesAfterPosting } from '@oneruler/campaign/changed-after-posting'
import type { Day } from '@oneruler/campaign/day'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { type PackedFile, type PackedTable, tablePackage } from '@oneruler/documents/workbook/table-package'
import { formatKey } from '@oneruler/log/note-key'
import type { Store } from '@oneruler/store/store'
import { extractWords } from '@oneruler/words/extract'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { findingLines } from '../pages/findings.ts'
import { accountNames } from '../sign-in/grant-lines.ts'
import { auditTables } from './audit-tables.ts'
import { EXTRACT_NOTE, signExtract } from './extract-note.ts'
import { moneyTables } from './money-tables.ts'
import { type ExtractTable, type TableName, tracing } from './packed.ts'
import { registerTables } from './register-tables.ts'

const words = extractWords.zh
const fileOf = (name: TableName): string => `${words.tables[name]}.csv`

export interface ExtractAsked {
  /** For the findings; the tables tell all that was recorded. */
  readonly day: Day
  readonly at: Date
  /** Who took it out, and for what. */
  readonly notes: readonly string[]
}

/** Everything of the project: for whoever reaches all of it, payments too. */
export async function auditExtract(
  store: Store,
  loaded: LoadedCampaign,
  { day, at, notes }: ExtractAsked,
): Promise<{ readonly name: string; readonly zip: Readable }> {
  const { campaign, headSeq: head } = loaded
  const bearing: RecordedEvent[] = []
  for await (const event of store.events.read(loaded.projectId, { upToSeq: head }))
    if (bearsOnPosted(event)) bearing.push(event)
  const changes = changesAfterPosting(bearing, campaign.terms)
  const trace = tracing(await accountNames(store))
  const tables = [
    ...registerTables(campaign, trace),
    ...moneyTables(campaign, trace),
    ...auditTables(campaign, { findings: await findingLines(loaded, day), changes }, trace),
  ]
  const project = campaign.terms.name ?? ''
  const signer = store.log.signer(loaded.projectId)
  const about: PackedTable = {
    file: fileOf('about'),
    headers: words.aboutColumns,
    rows: () => words.about({ project, day, head, notes, key: formatKey(signer.key) }),
  }
  const list = { file: fileOf('manifest'), headers: words.manifestColumns }
  const statement = {
    file: EXTRACT_NOTE,
    of: (files: readonly PackedFile[]) =>
      signExtract({ project: loaded.projectId, day, head, files }, signer),
  }
  return {
    name: words.name({ project, day }),
    zip: tablePackage([...tables.map(packed), dictionary(tables), about], list, statement, at),
  }
}

const packed = ({ name, columns, rows }: ExtractTable): PackedTable => ({
  file: fileOf(name),
  headers: columns.map(({ key }) => words.columns[key][0]),
  rows,
})

/** One line a column of a table. */
const dictionary = (tables: readonly ExtractTable[]): PackedTable => ({
  file: fileOf('dictionary'),
  headers: words.dictionaryColumns,
  *rows() {
    for (const { name, columns } of tables)
      for (const { key, kind } of columns) {
        const [header, meaning] = words.columns[key]
        yield [words.tables[name], fileOf(name), header, words.kinds[kind], meaning]
      }
  },
})
