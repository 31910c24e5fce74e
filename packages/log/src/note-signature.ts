/** 签名 · Signing and opening notes: who of those we know signed a text, and whether each signature holds. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { cosignatureBytes, cosignedAt } from './cosignature.ts'
import { sameBytes } from './hash.ts'
import type { NoteKey, NoteSigner } from './note-key.ts'
import { isRefused, type Refused, refused } from './refusal.ts'
import { type NoteSignature, parseNote, type SignedNote } from './signed-note.ts'
import { utf8 } from './utf8.ts'

export interface Signed {
  readonly key: NoteKey
  readonly signature: NoteSignature
  /** POSIX seconds that a cosignature states; null for a signature of the log itself, which states none. */
  readonly at: number | null
}

export interface OpenedNote extends SignedNote {
  /** The signatures of known keys, all of which hold; at least one. */
  readonly signed: readonly Signed[]
}

/**
 * Signs a text that ends with a newline. `at` is the moment in whole POSIX seconds: a cosignature carries it, an
 * Ed25519 signature does not.
 */
export function sign(text: string, { key, seed }: NoteSigner, at: number): NoteSignature {
  if (!text.endsWith('\n')) throw new Error('a text that is signed ends with a newline')
  const bytes = key.type === 'cosignature' ? cosignatureBytes(text, at, seed) : ed25519.sign(utf8(text), seed)
  return { name: key.name, id: key.id, bytes }
}

/**
 * Opens a note with the keys we trust. Signatures of other keys are ignored, under whatever name. One of a known
 * key that does not hold refuses the whole note, and so does a note that no known key has signed.
 */
export function openNote(bytes: Uint8Array, keys: readonly NoteKey[]): OpenedNote | Refused {
  const note = parseNote(bytes)
  if (isRefused(note)) return note
  const signed: Signed[] = []
  for (const signature of note.signatures) {
    const [key, second] = keys.filter(({ name, id }) => name === signature.name && id === signature.id)
    if (key === undefined) continue
    if (second !== undefined && !sameBytes(key.publicKey, second.publicKey))
      return refused('key-ambiguous', key.name)
    const at = momentSigned(note.text, signature.bytes, key)
    if (at === undefined) return refused('signature-invalid', key.name)
    signed.push({ key, signature, at })
  }
  return signed.length > 0 ? { ...note, signed } : refused('not-signed')
}

/** Undefined where the signature does not hold. */
function momentSigned(text: string, bytes: Uint8Array, key: NoteKey): number | null | undefined {
  if (key.type === 'cosignature') return cosignedAt(text, bytes, key.publicKey)
  // Strictly as RFC 8032 has it, so that every verifier of the log agrees.
  const holds = bytes.length === 64 && ed25519.verify(bytes, utf8(text), key.publicKey, { zip215: false })
  return holds ? null : undefined
}
