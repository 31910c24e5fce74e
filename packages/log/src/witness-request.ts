/**
 * 会签申请 · Witness request: what a log sends a witness, and how it reads the answer (C2SP tlog-witness,
 * `add-checkpoint`).
 *
 *     old 20852014         the size the witness cosigned last
 *     …                    the consistency proof from there
 *
 *     …                    the checkpoint's note
 */
import { toBase64 } from './base64.ts'
import { parseHash, parseSize } from './checkpoint.ts'
import type { Hash } from './hash.ts'
import type { NoteKey } from './note-key.ts'
import { openNote } from './note-signature.ts'
import { LONGEST_PROOF } from './proof.ts'
import { isRefused, type Refused, refused } from './refusal.ts'
import { formatNote, type NoteSignature, parseNote, parseSignatures } from './signed-note.ts'
import { fromUtf8, utf8 } from './utf8.ts'

export interface WitnessRequest {
  readonly oldSize: number
  readonly proof: readonly Hash[]
  /** The checkpoint's whole note. */
  readonly checkpoint: Uint8Array
}

export function formatRequest({ oldSize, proof, checkpoint }: WitnessRequest): Uint8Array {
  const head = utf8([`old ${oldSize}`, ...proof.map(toBase64), '', ''].join('\n'))
  const bytes = new Uint8Array(head.length + checkpoint.length)
  bytes.set(head)
  bytes.set(checkpoint, head.length)
  return bytes
}

/** Reads the form; `at` is the number of the line that is wrong. */
export function parseRequest(bytes: Uint8Array): WitnessRequest | Refused {
  const text = fromUtf8(bytes)
  const end = text?.indexOf('\n\n') ?? -1
  if (text === undefined || end < 0) return refused('request-malformed')
  const [oldLine = '', ...hashLines] = text.slice(0, end).split('\n')
  const oldSize = oldLine.startsWith('old ') ? parseSize(oldLine.slice('old '.length)) : undefined
  if (oldSize === undefined) return refused('request-malformed', 1)
  const proof: Hash[] = []
  for (const line of hashLines) {
    const hash = parseHash(line)
    if (hash === undefined || proof.length === LONGEST_PROOF)
      return refused('request-malformed', proof.length + 2)
    proof.push(hash)
  }
  return { oldSize, proof, checkpoint: utf8(text.slice(end + 2)) }
}

/** Cosignatures to add, or the size the witness has, from which to ask again. */
export type WitnessReply =
  | { readonly cosignatures: readonly NoteSignature[] }
  | { readonly witnessedSize: number }

/** Reads a witness's answer to a request. Signatures that are not of its keys are left out. */
export function readReply(
  status: number,
  body: Uint8Array,
  checkpoint: Uint8Array,
  keys: readonly NoteKey[],
): WitnessReply | Refused {
  const text = fromUtf8(body)
  if (text === undefined) return refused('answer-malformed')
  if (status === 409) {
    const witnessedSize = text.endsWith('\n') ? parseSize(text.slice(0, -1)) : undefined
    return witnessedSize === undefined ? refused('answer-malformed') : { witnessedSize }
  }
  if (status !== 200) return refused('witness-refused', status)
  const note = parseNote(checkpoint)
  const signatures = parseSignatures(text)
  if (isRefused(note) || isRefused(signatures)) return refused('answer-malformed')
  const opened = openNote(formatNote({ text: note.text, signatures }), keys)
  return isRefused(opened) ? opened : { cosignatures: opened.signed.map(({ signature }) => signature) }
}
