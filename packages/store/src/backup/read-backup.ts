/**
 * 读备份 · Reading a backup: its header, its rows, and what it says at the end; every seal is checked on the way, and that
 * nothing is missing.
 */
import { BackupRefused } from './backup-refused.ts'
import { sealedPages } from './pages.ts'
import {
  type BackupEnd,
  type BackupHeader,
  type BackupMade,
  type BackupWork,
  FORMAT,
} from './write-backup.ts'

export interface BackupReader {
  onHeader?(header: BackupHeader): Promise<void>
  /** `lines` are rows as JSON, of one table. */
  onRows?(table: string, lines: readonly string[]): Promise<void>
}

/** Reads to the end; throws `BackupRefused` at the first thing that is wrong. */
export async function readBackup(
  bytes: AsyncIterable<Uint8Array>,
  { onHeader, onRows }: BackupReader,
  { onProgress = () => {}, signal }: BackupWork = {},
): Promise<BackupMade> {
  let header: BackupHeader | undefined
  let end: BackupEnd | undefined
  const found = new Map<string, number>()
  let all = 0
  let done = 0
  for await (const [first = '', ...lines] of sealedPages(bytes)) {
    signal?.throwIfAborted()
    const said = JSON.parse(first) as BackupHeader | BackupEnd | { readonly table: string }
    if (header === undefined) {
      header = asHeader(said)
      all = Object.values(header.rows).reduce((sum, rows) => sum + rows, 0)
      await onHeader?.(header)
    } else if (end !== undefined) throw new BackupRefused('goesOn', undefined)
    else if ('end' in said) end = said
    else if ('table' in said) {
      await onRows?.(said.table, lines)
      found.set(said.table, (found.get(said.table) ?? 0) + lines.length)
      done += lines.length
      onProgress(done / all)
    }
  }
  if (header === undefined) throw new BackupRefused('notABackup', undefined)
  if (end === undefined) throw new BackupRefused('noEnd', undefined)
  for (const [table, rows] of Object.entries(header.rows)) {
    const there = found.get(table) ?? 0
    if (there !== rows) throw new BackupRefused('rowsMissing', { table, rows, found: there })
  }
  return { header, end }
}

function asHeader(said: object): BackupHeader {
  if (!('format' in said)) throw new BackupRefused('notABackup', undefined)
  if (said.format !== FORMAT) throw new BackupRefused('otherFormat', { format: String(said.format) })
  return said as BackupHeader
}
