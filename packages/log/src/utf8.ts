/** UTF-8, both ways without loss: what has no exact bytes, or is no exact text, is not bent into something else. */
import { utf8ToBytes } from '@noble/hashes/utils.js'

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string }

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

/** The bytes of a text. Half a surrogate pair has none: asking for them is a bug of the caller. */
export function utf8(text: string): Uint8Array {
  if (!isWellFormed(text)) throw new Error('half a surrogate pair has no UTF-8')
  return utf8ToBytes(text)
}

/** The text of bytes, a byte-order mark included; undefined where they are no UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
