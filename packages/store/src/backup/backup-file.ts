/**
 * 备份文件 · The file of a backup: there whole, or not at all.
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { renameDurably } from '../postgres/durable-write.ts'
import { BackupRefused } from './backup-refused.ts'

export interface WrittenBackup {
  readonly bytes: number
  /** In hex. */
  readonly sha256: string
}

/**
 * Writes, and reads it again: what is on the disk is what was made. Never writes over a file that is there; what was
 * begun is removed.
 */
export async function writeBackupFile(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<WrittenBackup> {
  if (existsSync(path)) throw new BackupRefused('exists', { path })
  const draft = `${path}.${process.pid}.new`
  const made = createHash('sha256')
  const found = createHash('sha256')
  let length = 0
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      for await (const part of bytes) {
        await file.writeFile(part)
        made.update(part)
        length += part.length
      }
      await file.sync()
    } finally {
      await file.close()
    }
    for await (const part of backupFileBytes(draft)) found.update(part)
    const sha256 = made.digest('hex')
    if (found.digest('hex') !== sha256) throw new BackupRefused('writtenOtherwise', { path })
    renameDurably(draft, path)
    return { bytes: length, sha256 }
  } catch (error) {
    throw fromFile(error, path)
  } finally {
    await rm(draft, { force: true })
  }
}

/** The bytes of a file; throws `BackupRefused` where it cannot be read. */
export async function* backupFileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 1024 * 1024 })
  } catch (error) {
    throw fromFile(error, path)
  }
}

/** What the system answered, as words; anything else as it is. */
function fromFile(error: unknown, path: string): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return new BackupRefused('diskFull', { path }, error)
  if (code === 'ENOENT') return new BackupRefused('noFile', { path }, error)
  return syscall === undefined ? error : new BackupRefused('fileUnusable', { path, code }, error)
}
