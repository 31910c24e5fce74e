/**
 * 备份文件 · The file of a backup: there whole, or not at all.
 */
import { createReadStream, existsSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { renameDurably } from '../postgres/durable-write.ts'
import { BackupRefused } from './backup-refused.ts'

/** Returns how many bytes were written. Never writes over a file that is there; what was begun is removed. */
export async function writeBackupFile(path: string, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  if (existsSync(path)) throw new BackupRefused('exists', { path })
  const draft = `${path}.${process.pid}.new`
  let length = 0
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      for await (const part of bytes) {
        await file.writeFile(part)
        length += part.length
      }
      await file.sync()
    } finally {
      await file.close()
    }
    renameDurably(draft, path)
    return length
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
