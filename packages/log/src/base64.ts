/** Base64 · RFC 4648 §4, read strictly: one text for one sequence of bytes, so that no text can be bent unseen. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]))

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 3) {
    const count = Math.min(3, bytes.length - start)
    const group = ((bytes[start] ?? 0) << 16) | ((bytes[start + 1] ?? 0) << 8) | (bytes[start + 2] ?? 0)
    for (let digit = 0; digit < 4; digit++) {
      text += digit <= count ? ALPHABET[(group >> (18 - 6 * digit)) & 63] : '='
    }
  }
  return text
}

/** The bytes of a text; undefined for one that `toBase64` would not have written. */
export function fromBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/={1,2}$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let [group, bits, filled] = [0, 0, 0]
  for (const letter of digits) {
    const value = VALUES.get(letter)
    if (value === undefined) return undefined
    group = ((group << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[filled++] = (group >> bits) & 0xff
    }
  }
  return toBase64(bytes) === text ? bytes : undefined
}
