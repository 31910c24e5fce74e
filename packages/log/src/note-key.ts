/**
 * 签名钥 · Note keys: who may sign the log's texts, written as one line (C2SP signed-note).
 *
 *     example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k      a verifier's key, public
 *     PRIVATE+KEY+example.com/foo+530d903a+A…                                    a signer's key, secret
 *
 * Two types are known: `ed25519` signs any text, `cosignature` is a witness's (C2SP tlog-cosignature).
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from './base64.ts'
import { type Refused, refused } from './refusal.ts'
import { isWellFormed, utf8 } from './utf8.ts'

const KEY_BYTES = 32
const TYPE_BYTES = { ed25519: 0x01, cosignature: 0x04 } as const
export type KeyType = keyof typeof TYPE_BYTES
const SECRET = 'PRIVATE+KEY+'

export interface NoteKey {
  /** Like `example.com/log`: not empty, no space, no plus. */
  readonly name: string
  /** Eight hexadecimal digits; with the name it says which key a signature claims to be of. */
  readonly id: string
  readonly type: KeyType
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array
}

export interface NoteSigner {
  readonly key: NoteKey
  /** 32 bytes, secret. */
  readonly seed: Uint8Array
}

export const isKeyName = (name: string): boolean =>
  name !== '' && isWellFormed(name) && !/[\p{White_Space}+]/u.test(name)

export function noteKey(name: string, type: KeyType, publicKey: Uint8Array): NoteKey {
  if (!isKeyName(name)) throw new Error(`no name of a key: ${name}`)
  const named = concatBytes(utf8(`${name}\n`), Uint8Array.of(TYPE_BYTES[type]), publicKey)
  return { name, id: bytesToHex(sha256(named).subarray(0, 4)), type, publicKey }
}

/** The signer of 32 bytes that chance gave. */
export const noteSigner = (name: string, type: KeyType, seed: Uint8Array): NoteSigner => ({
  key: noteKey(name, type, ed25519.getPublicKey(seed)),
  seed,
})

export const formatKey = ({ name, id, type, publicKey }: NoteKey): string =>
  `${name}+${id}+${toBase64(Uint8Array.of(TYPE_BYTES[type], ...publicKey))}`

export const formatSigner = ({ key, seed }: NoteSigner): string =>
  SECRET + formatKey({ ...key, publicKey: seed })

/** Reads a verifier's key. A refusal names the key, or says nothing of a text that is none. */
export function parseKey(text: string): NoteKey | Refused {
  const parts = partsOf(text)
  if ('refused' in parts) return parts
  const key = noteKey(parts.name, parts.type, parts.material)
  return key.id === parts.id ? key : refused('key-malformed', parts.name)
}

/** Reads a signer's key. A refusal never repeats what was given: it may be secret. */
export function parseSigner(text: string): NoteSigner | Refused {
  const parts = text.startsWith(SECRET) ? partsOf(text.slice(SECRET.length)) : refused('key-malformed')
  if ('refused' in parts) return parts
  const signer = noteSigner(parts.name, parts.type, parts.material)
  return signer.key.id === parts.id ? signer : refused('key-malformed', parts.name)
}

interface KeyParts {
  readonly name: string
  readonly id: string
  readonly type: KeyType
  readonly material: Uint8Array
}

function partsOf(text: string): KeyParts | Refused {
  // A plus may stand in Base64, and nowhere in a name.
  const [, name = '', id = '', base64 = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? []
  const bytes = fromBase64(base64)
  if (!isKeyName(name) || bytes === undefined || bytes.length === 0) return refused('key-malformed')
  const type = (Object.keys(TYPE_BYTES) as KeyType[]).find((one) => TYPE_BYTES[one] === bytes[0])
  if (type === undefined) return refused('key-type-unknown', name)
  const material = bytes.slice(1)
  return material.length === KEY_BYTES ? { name, id, type, material } : refused('key-malformed', name)
}
