/**
 * 签名文本 · Signed note: a text, an empty line, and the lines of those who signed it (C2SP signed-note).
 *
 *     一行或多行文字
 *
 *     — example.com/foo Uw2QOkn8…
 *
 * This file reads and writes the form; `note-signature.ts` says whether a signature holds. Signatures of unknown
 * keys stay in the note.
 */
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from './base64.ts'
import { isKeyName } from './note-key.ts'
import { type Refused, refused } from './refusal.ts'
import { fromUtf8, utf8 } from './utf8.ts'

const MOST_SIGNATURES = 100
const MOST_BYTES = 1 << 20
const ID_BYTES = 4
const NEWLINE = 0x0a

export interface NoteSignature {
  readonly name: string
  readonly id: string
  /** What follows the key's id. */
  readonly bytes: Uint8Array
}

export interface SignedNote {
  /** Ends with a newline; that is part of what is signed. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** Reads a note without looking at whether its signatures hold; `at` is the number of the line. */
export function parseNote(bytes: Uint8Array): SignedNote | Refused {
  const isPlain = bytes.length <= MOST_BYTES && bytes.every((byte) => byte >= 0x20 || byte === NEWLINE)
  const whole = isPlain ? fromUtf8(bytes) : undefined
  if (whole === undefined) return refused('note-malformed')
  const end = whole.lastIndexOf('\n\n') + 1
  if (end === 0) return refused('note-malformed')
  const text = whole.slice(0, end)
  const signatures = parseSignatures(whole.slice(end + 1))
  if (!('refused' in signatures)) return { text, signatures }
  return signatures.at === ''
    ? signatures
    : refused('note-malformed', linesIn(text) + 1 + Number(signatures.at))
}

/** Reads lines of signatures, as a note ends with and a witness answers. */
export function parseSignatures(lines: string): NoteSignature[] | Refused {
  const all = lines.split('\n')
  if (all.pop() !== '' || all.length === 0 || all.length > MOST_SIGNATURES) return refused('note-malformed')
  const signatures = all.map(parseSignature)
  const wrong = signatures.indexOf(undefined)
  return wrong < 0 ? (signatures as NoteSignature[]) : refused('note-malformed', wrong + 1)
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name = '', base64 = ''] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? []
  const bytes = fromBase64(base64)
  if (!isKeyName(name) || bytes === undefined || bytes.length <= ID_BYTES) return undefined
  return { name, id: bytesToHex(bytes.subarray(0, ID_BYTES)), bytes: bytes.slice(ID_BYTES) }
}

export const formatSignatures = (signatures: readonly NoteSignature[]): string =>
  signatures
    .map(({ name, id, bytes }) => `— ${name} ${toBase64(concatBytes(hexToBytes(id), bytes))}\n`)
    .join('')

export const formatNote = ({ text, signatures }: SignedNote): Uint8Array =>
  utf8(`${text}\n${formatSignatures(signatures)}`)

const linesIn = (text: string): number => text.split('\n').length - 1
