/**
 * 附件副本 · Copies of the attachments, beside the backups: a folder of sealed files that only grows by what is new. The rows in a
 * backup are its manifest: each names a file, and the key and hash that show it to be the one.
 *
 *     FOLDER/<project id>/<SHA-256 of the plaintext>.<attachment id>
 */
import { existsSync } from 'node:fs'
import { constants, copyFile, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { renameDurably } from '../postgres/durable-write.ts'
import type { Store } from '../store.ts'
import { BackupRefused } from './backup-refused.ts'
import type { BackupWork } from './write-backup.ts'

export interface AttachmentCopies {
  /** How many were copied now, and how many were there already. */
  readonly copied: number
  readonly kept: number
  /** `<project id>/<file>` of those that a row opens and that are not there, or cannot be opened. */
  readonly missing: readonly string[]
}

/** Copies what a row opens and `to` has not; files once copied are never changed, since they never change. */
export async function copyAttachments(
  store: Store,
  from: string,
  to: string,
  { onProgress = () => {}, signal }: BackupWork = {},
): Promise<AttachmentCopies> {
  const files = await namedFiles(store)
  let copied = 0
  const missing: string[] = []
  let at = 0
  for (const { project, file } of files) {
    signal?.throwIfAborted()
    const target = join(to, project, file)
    if (!existsSync(target)) {
      if (await copyWhole(join(from, project, file), target)) copied += 1
      else missing.push(`${project}/${file}`)
    }
    at += 1
    onProgress(at / files.length)
  }
  // Erased meanwhile, by the time they were kept for: no file is missed that nothing opens any more.
  const still = missing.length === 0 ? new Set() : new Set((await namedFiles(store)).map(nameOf))
  const missed = missing.filter((name) => still.has(name))
  return { copied, kept: files.length - copied - missing.length, missing: missed }
}

/** Whether every file that a row opens is there and is the one that was written; reads all of them. */
export async function unreadableAttachments(
  store: Store,
  { onProgress = () => {}, signal }: BackupWork = {},
): Promise<string[]> {
  const files = await namedFiles(store)
  const unreadable: string[] = []
  for (const [at, { project, sha256, file }] of files.entries()) {
    signal?.throwIfAborted()
    const isWhole = await store.attachments.bySha256(project, sha256).then(
      (bytes) => bytes !== null,
      () => false,
    )
    if (!isWhole) unreadable.push(`${project}/${file}`)
    onProgress((at + 1) / files.length)
  }
  return unreadable
}

const nameOf = ({ project, file }: { project: string; file: string }): string => `${project}/${file}`

async function namedFiles({ pool }: Store) {
  const { rows } = await pool.query<{ project_id: string; sha256: string; attachment_id: string }>(
    `SELECT project_id, sha256, attachment_id FROM attachment
     WHERE erased_at IS NULL ORDER BY project_id, recorded_at, attachment_id`,
  )
  return rows.map(({ project_id: project, sha256, attachment_id }) => ({
    project,
    sha256,
    file: `${sha256}.${attachment_id}`,
  }))
}

/** There whole or not at all; false where there is nothing to copy. */
async function copyWhole(from: string, to: string): Promise<boolean> {
  if (!existsSync(from)) return false
  const draft = `${to}.${process.pid}.new`
  await mkdir(join(to, '..'), { recursive: true, mode: 0o700 })
  try {
    await copyFile(from, draft, constants.COPYFILE_FICLONE)
    const file = await open(draft, 'r')
    await file.sync()
    await file.close()
    renameDurably(draft, to)
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new BackupRefused('diskFull', { path: to }, error)
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}
