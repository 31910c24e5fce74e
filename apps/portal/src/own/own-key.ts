/**
 * 我家一页的钥匙 · Own-page key: what opens a household's own page, and what stands on its two slips.
 *
 *     QR code   own.html#<name>.<locked key>     on the slip that may be seen
 *     code      12 digits                        on the slip that is kept
 *
 * The page lies in public as `own/<name>.box` under a key of 32 bytes. The QR holds that key locked under the code, so the
 * folder alone opens nothing, the QR alone leaves 10¹² codes to try at a tenth of a second each, and no server counts.
 */
import { gcmsiv } from '@noble/ciphers/aes.js'
import { hmac } from '@noble/hashes/hmac.js'
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

export const KEY_BYTES = 32
export const NAME_BYTES = 16
const CODE_DIGITS = 12
/** 32 MiB and about a tenth of a second on a computer: once for the household, 10¹² times for a stranger. */
const SLOW = { N: 2 ** 15, r: 8, p: 1, dkLen: KEY_BYTES }
/** AES-GCM-SIV (RFC 8452) gives nothing away with one nonce for all, save that two texts are the same. */
const NONCE = new Uint8Array(12)
const LENGTH_BYTES = 4
/** A page is as long as every other one of its folder, so that its length tells nothing. */
export const SMALLEST_BOX = 2 ** 14
const TAG_BYTES = 16

export type Purpose = 'page' | 'request'

/** The digits of a code as they were typed; null where they are not twelve. */
export function codeOf(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '')
  return digits.length === CODE_DIGITS ? digits : null
}

const lockOf = async (name: Uint8Array, code: string) =>
  gcmsiv(await scryptAsync(utf8ToBytes(code), name, SLOW), NONCE, name)

/** The key as the QR holds it, 48 bytes. */
export const lockedKey = async (key: Uint8Array, name: Uint8Array, code: string): Promise<Uint8Array> =>
  (await lockOf(name, code)).encrypt(key)

/** Null where the code is not the one of this QR. */
export async function unlockedKey(
  locked: Uint8Array,
  name: Uint8Array,
  code: string,
): Promise<Uint8Array | null> {
  const lock = await lockOf(name, code)
  return opened(() => lock.decrypt(locked))
}

const cipherOf = (key: Uint8Array, purpose: Purpose) =>
  gcmsiv(hmac(sha256, key, utf8ToBytes(`oneruler.org/own-page@v1\n${purpose}`)), NONCE)

/** How long a box must be to hold each of the texts: a power of two. */
export const boxSizeFor = (texts: readonly string[]): number =>
  Math.max(
    SMALLEST_BOX,
    2 ** Math.ceil(Math.log2(LENGTH_BYTES + Math.max(...texts.map((text) => utf8ToBytes(text).length), 0))),
  )

/** The same text gives the same bytes, `size` and a tag of 16. */
export function sealBox(key: Uint8Array, purpose: Purpose, text: string, size: number): Uint8Array {
  const bytes = utf8ToBytes(text)
  const padded = new Uint8Array(size)
  new DataView(padded.buffer).setUint32(0, bytes.length)
  padded.set(bytes, LENGTH_BYTES)
  return cipherOf(key, purpose).encrypt(padded)
}

/** Null where it was not sealed under this key for this purpose, to the byte. */
export function openBox(key: Uint8Array, purpose: Purpose, box: Uint8Array): string | null {
  if (box.length < SMALLEST_BOX) return null
  const padded = opened(() => cipherOf(key, purpose).decrypt(box))
  if (padded === null) return null
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  return new TextDecoder().decode(padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length))
}

/** A wrong key is an answer and no mistake; the library says it by throwing. */
function opened(decrypt: () => Uint8Array): Uint8Array | null {
  try {
    return decrypt()
  } catch {
    return null
  }
}

/** In letters alone: among hundreds of names with digits, one would be somebody's telephone. */
export const boxName = (name: Uint8Array): string =>
  String.fromCharCode(...[...name].flatMap((byte) => [97 + (byte >> 4), 97 + (byte & 15)]))
/** The path of a page in the public folder. */
export const boxPath = (name: Uint8Array): string => `own/${boxName(name)}.box`
/** Of a file that is nothing but a box: no other may lie in the folder unread. */
export const isBox = (path: string, bytes: Uint8Array): boolean =>
  /^own\/[a-p]{32}\.box$/.test(path) &&
  bytes.length >= SMALLEST_BOX + TAG_BYTES &&
  Number.isInteger(Math.log2(bytes.length - TAG_BYTES))

const toUrl = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** What stands behind `own.html#`: everything of a QR that no server is told. */
export const fragmentOf = (name: Uint8Array, locked: Uint8Array): string => toUrl(concatBytes(name, locked))

/** Null where it is no such fragment. */
export function readFragment(
  fragment: string,
): { readonly name: Uint8Array; readonly locked: Uint8Array } | null {
  if (!/^[\w-]{86}$/.test(fragment)) return null
  const text = atob(fragment.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  return { name: bytes.slice(0, NAME_BYTES), locked: bytes.slice(NAME_BYTES) }
}
