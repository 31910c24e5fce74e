/**
 * 清单 · Manifest: every file of a package with its SHA-256, signed by the log's key as a note (C2SP signed-note).
 *
 *     oneruler.org/public-package@v1
 *     <project id>
 *     <day>
 *     <sha256> <path>        by path, rising
 *
 * No checkpoint begins like this: its first line is the log's name, and that is no such line.
 */
import { createHash } from 'node:crypto'
import type { NoteKey, NoteSigner } from '@oneruler/log/note-key'
import { openNote, sign } from '@oneruler/log/note-signature'
import { isRefused, type Refused } from '@oneruler/log/refusal'
import { formatNote } from '@oneruler/log/signed-note'

export const MANIFEST = 'manifest.txt'
const HEADER = 'oneruler.org/public-package@v1'

export type Files = ReadonlyMap<string, Uint8Array>

export interface Manifest {
  readonly project: string
  readonly day: string
  /** Hexadecimal, by path. */
  readonly hashes: ReadonlyMap<string, string>
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The same files give the same bytes: an Ed25519 signature of the log's key states no moment. */
export function signManifest(project: string, day: string, files: Files, signer: NoteSigner): Uint8Array {
  const lines = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)} ${path}`)
  const text = `${[HEADER, project, day, ...lines].join('\n')}\n`
  return formatNote({ text, signatures: [sign(text, signer, 0)] })
}

/** Null where it is signed by the key and yet no manifest. */
export function openManifest(bytes: Uint8Array, key: NoteKey): Manifest | Refused | null {
  const opened = openNote(bytes, [key])
  if (isRefused(opened)) return opened
  const [header, project = '', day = '', ...lines] = opened.text.trimEnd().split('\n')
  const entries = lines.map((line) => /^([0-9a-f]{64}) (\S+)$/.exec(line))
  if (header !== HEADER || entries.includes(null)) return null
  return { project, day, hashes: new Map(entries.map((entry) => [entry?.[2] ?? '', entry?.[1] ?? ''])) }
}
