/**
 * 封存 · Sealing: AES-256-GCM with associated data, as it stands in the database.
 *
 *     nonce (12 bytes, random) │ ciphertext (as long as the text) │ tag (16 bytes)
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16
export const KEY_BYTES = 32

export const newKey = (): Buffer => randomBytes(KEY_BYTES)

/** Seals `content`; it opens only with the same `key` and the same `context`. */
export function seal(key: Buffer, content: Buffer, context: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** Throws where key, context or a single bit is not the one it was sealed with. */
export function unseal(key: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()])
}
