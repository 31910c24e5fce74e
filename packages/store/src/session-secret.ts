/**
 * 会话密钥 · Session secret: signs the cookies of sessions and seals second factors, outside the database.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeOnce } from './postgres/durable-write.ts'
import { newKey } from './sealing.ts'

/**
 * The text of `DIR/keys/session-secret` (32 bytes in hex, mode 0600), made at the first start. Another one ends every
 * session and voids every second factor.
 */
export function openSessionSecret(dataDir: string): string {
  const folder = join(dataDir, 'keys')
  const path = join(folder, 'session-secret')
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeOnce(path, `${newKey().toString('hex')}\n`)
  }
  const secret = readFileSync(path, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(secret)) throw new Error(`${path} does not hold a key of 32 bytes in hex`)
  return secret
}
