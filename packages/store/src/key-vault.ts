/**
 * 密钥库 · Key vault: holds the master key that wraps the subjects' keys, outside the database.
 */
import { hkdfSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeOnce } from './postgres/durable-write.ts'
import { unavailable } from './postgres/unavailable.ts'
import { KEY_BYTES, newKey, seal, unseal } from './sealing.ts'

/**
 * Contract: what `wrap` returned opens with the same `context` for as long as the vault exists, in any
 * process; `unwrap` throws where it was wrapped elsewhere, for another context, or changed. Both may be
 * called at the same time and again. Neither is called while a project is locked.
 *
 * `derive` gives a key of its own for each label, the same for as long as the vault exists, from which nothing of the
 * master key or of another label's is learned.
 */
export interface KeyVault {
  wrap(key: Buffer, context: string): Promise<Buffer>
  unwrap(wrapped: Buffer, context: string): Promise<Buffer>
  derive(label: string): Promise<Buffer>
}

export const masterKeyPath = (dataDir: string): string => join(dataDir, 'keys', 'master-key')

/**
 * The development vault: `DIR/keys/master-key` (32 bytes in hex, mode 0600), made at the first start. Without
 * this file no personal data can be read again; a key that it did not wrap is refused with what to do.
 */
export function openKeyFile(dataDir: string): KeyVault {
  const path = masterKeyPath(dataDir)
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeOnce(path, `${newKey().toString('hex')}\n`)
  }
  const master = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
  if (master.length !== KEY_BYTES) throw new Error(`${path} does not hold a key of ${KEY_BYTES} bytes in hex`)
  return {
    wrap: async (key, context) => seal(master, key, context),
    unwrap: async (wrapped, context) => {
      try {
        return unseal(master, wrapped, context)
      } catch (error) {
        throw unavailable('otherMasterKey', { path }, error)
      }
    },
    derive: async (label) => Buffer.from(hkdfSync('sha256', master, '', label, KEY_BYTES)),
  }
}
