/**
 * 核对数据包 · Verifying an extract: from its zip and the log's public key alone, each difference by the file it is in.
 */
import { createHash } from 'node:crypto'
import { WORKBOOK_LIMITS, type WorkbookLimits } from '@oneruler/documents/workbook/limits'
import { Refused as Unreadable } from '@oneruler/documents/workbook/refusal'
import { openParts, type ZipParts } from '@oneruler/documents/workbook/zip-parts'
import type { NoteKey } from '@oneruler/log/note-key'
import { isRefused, type Refused } from '@oneruler/log/refusal'
import { EXTRACT_NOTE, type ExtractNote, openExtractNote } from './extract-note.ts'

/** A large county's extract is longer than a ledger. */
const LIMITS: WorkbookLimits = { ...WORKBOOK_LIMITS, bytes: 1e9, inflatedBytes: 1e10 }

export type ExtractFault =
  | { readonly fault: 'no-zip' | 'no-list' | 'no-such-list' }
  | { readonly fault: 'signature'; readonly why: Refused }
  | { readonly fault: 'missing' | 'unlisted' | 'damaged' | 'changed'; readonly file: string }
  /** Rows as they were signed, and as they are. */
  | { readonly fault: 'rows'; readonly file: string; readonly listed: number; readonly found: number }

export interface VerifiedExtract {
  /** What it says it is; null where that cannot be trusted. */
  readonly of: Pick<ExtractNote, 'project' | 'day' | 'head'> | null
  readonly files: number
  readonly rows: number
  /** Empty where nothing is wrong. */
  readonly faults: readonly ExtractFault[]
}

export async function verifyExtract(zip: Uint8Array, key: NoteKey): Promise<VerifiedExtract> {
  const bad = (fault: ExtractFault): VerifiedExtract => ({ of: null, files: 0, rows: 0, faults: [fault] })
  const parts = await openParts(zip, LIMITS).catch(unlessUnreadable)
  if (parts === null) return bad({ fault: 'no-zip' })
  const note = parts.names.includes(EXTRACT_NOTE) ? await bytesOf(parts, EXTRACT_NOTE) : null
  if (note === null) return bad({ fault: 'no-list' })
  const list = openExtractNote(note, key)
  if (list === null) return bad({ fault: 'no-such-list' })
  if (isRefused(list)) return bad({ fault: 'signature', why: list })

  const faults: ExtractFault[] = []
  for (const listed of list.files) {
    const { file } = listed
    if (!parts.names.includes(file)) {
      faults.push({ fault: 'missing', file })
      continue
    }
    const found = await measured(parts, file)
    if (found === null) faults.push({ fault: 'damaged', file })
    else if (found.rows !== listed.rows)
      faults.push({ fault: 'rows', file, listed: listed.rows, found: found.rows })
    else if (found.sha256 !== listed.sha256) faults.push({ fault: 'changed', file })
  }
  const known = new Set([EXTRACT_NOTE, ...list.files.map(({ file }) => file)])
  for (const file of parts.names) if (!known.has(file)) faults.push({ fault: 'unlisted', file })
  const rows = list.files.reduce((sum, one) => sum + one.rows, 0)
  return { of: list, files: list.files.length, rows, faults }
}

const unlessUnreadable = (error: unknown): null => {
  if (error instanceof Unreadable) return null
  throw error
}

async function bytesOf(parts: ZipParts, name: string): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  const read = await parts.read(name, (chunk) => chunks.push(chunk)).catch(unlessUnreadable)
  return read === null ? null : Buffer.concat(chunks)
}

const [QUOTE, LINE_FEED] = [0x22, 0x0a]

/** Rows are line ends outside of quotes, without that of the headers; null where the part does not inflate. */
async function measured(
  parts: ZipParts,
  name: string,
): Promise<{ readonly rows: number; readonly sha256: string } | null> {
  const hash = createHash('sha256')
  let [ends, quoted] = [0, false]
  const take = (chunk: Uint8Array) => {
    hash.update(chunk)
    for (const byte of chunk) {
      if (byte === QUOTE) quoted = !quoted
      else if (byte === LINE_FEED && !quoted) ends++
    }
  }
  const read = await parts.read(name, take).catch(unlessUnreadable)
  return read === null ? null : { rows: ends - 1, sha256: hash.digest('hex') }
}
