/**
 * 签名的清单 · Extract note: every file of an extract with its SHA-256, bytes and rows, signed by the log's key as a note
 * (C2SP signed-note).
 *
 *     oneruler.org/audit-extract@v1
 *     <project id>
 *     <day> <last event>
 *     <sha256> <bytes> <rows> <file>        in the order of the zip
 *
 * Neither a checkpoint nor the manifest of a public package begins like this.
 */
import type { PackedFile } from '@oneruler/documents/workbook/table-package'
import type { NoteKey, NoteSigner } from '@oneruler/log/note-key'
import { openNote, sign } from '@oneruler/log/note-signature'
import { isRefused, type Refused } from '@oneruler/log/refusal'
import { formatNote } from '@oneruler/log/signed-note'

export const EXTRACT_NOTE = 'manifest.txt'
const HEADER = 'oneruler.org/audit-extract@v1'
const LINE = /^([0-9a-f]{64}) (\d{1,15}) (\d{1,15}) (\S+)$/

export interface ExtractNote {
  readonly project: string
  readonly day: string
  /** The event up to which the tables tell. */
  readonly head: number
  readonly files: readonly PackedFile[]
}

export function signExtract({ project, day, head, files }: ExtractNote, signer: NoteSigner): Uint8Array {
  const lines = files.map(({ file, rows, bytes, sha256 }) => `${sha256} ${bytes} ${rows} ${file}`)
  const text = `${[HEADER, project, `${day} ${head}`, ...lines].join('\n')}\n`
  return formatNote({ text, signatures: [sign(text, signer, 0)] })
}

/** Null where it is signed by the key and yet no list of an extract. */
export function openExtractNote(bytes: Uint8Array, key: NoteKey): ExtractNote | Refused | null {
  const opened = openNote(bytes, [key])
  if (isRefused(opened)) return opened
  const [header, project = '', at = '', ...lines] = opened.text.trimEnd().split('\n')
  const [, day = '', head = ''] = /^(\S+) (\d{1,15})$/.exec(at) ?? []
  const files: PackedFile[] = []
  for (const line of lines) {
    const [, sha256 = '', bytes = '', rows = '', file = ''] = LINE.exec(line) ?? []
    if (file === '') return null
    files.push({ file, rows: Number(rows), bytes: Number(bytes), sha256 })
  }
  return header === HEADER && day !== '' ? { project, day, head: Number(head), files } : null
}
