/**
 * 我家一页的密钥 · Own-page secret: what the keys of all households' own pages of a project are made of, outside the database.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeOnce } from './postgres/durable-write.ts'
import { KEY_BYTES, newKey } from './sealing.ts'

/**
 * The secret of `DIR/keys/own-<project id>` (32 bytes in hex, mode 0600), made at its first use. Another one ends every
 * slip that was handed out.
 */
export function openOwnPageSecret(dataDir: string, projectId: string): Buffer {
  const folder = join(dataDir, 'keys')
  const path = join(folder, `own-${projectId}`)
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeOnce(path, `${newKey().toString('hex')}\n`)
  }
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
  if (secret.length !== KEY_BYTES) throw new Error(`${path} does not hold a key of ${KEY_BYTES} bytes in hex`)
  return secret
}
