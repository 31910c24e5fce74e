/**
 * 日志签名钥 · The key that signs a project's log, outside the database.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { formatSigner, type NoteSigner, noteSigner, parseSigner } from '@oneruler/log/note-key'
import { isRefused } from '@oneruler/log/refusal'
import { writeOnce } from './postgres/durable-write.ts'
import { newKey } from './sealing.ts'

/** Whose log it is, as its checkpoints say. */
export const logOrigin = (projectId: string): string => `oneruler.org/log/${projectId}`

export const logKeyPath = (dataDir: string, projectId: string): string =>
  join(dataDir, 'keys', `log-${projectId}`)

/**
 * The signer of `DIR/keys/log-<project id>` (one line, mode 0600), made at its first use. With another key nothing
 * goes on from what was published, so losing it ends the log.
 */
export function openLogKey(dataDir: string, projectId: string): NoteSigner {
  const path = logKeyPath(dataDir, projectId)
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    writeOnce(path, `${formatSigner(noteSigner(logOrigin(projectId), 'ed25519', newKey()))}\n`)
  }
  const signer = parseSigner(readFileSync(path, 'utf8').trim())
  if (isRefused(signer) || signer.key.type !== 'ed25519') throw new Error(`${path} does not hold a log's key`)
  return signer
}
