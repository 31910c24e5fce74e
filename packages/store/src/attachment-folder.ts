/**
 * 附件文件夹 · Attachment folder: attachments as sealed files in a folder, one a content, their keys in the database.
 *
 *     FOLDER/<project id>/<SHA-256 of the plaintext>.<attachment id>
 *
 * A file is written under an id of its own, so that it never replaces one that a row opens.
 */
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type AttachmentWord, attachmentWords } from '@oneruler/words/attachments'
import type pg from 'pg'
import {
  attachmentInUse,
  attachmentRows,
  eraseExpired,
  type FileName,
  keepAsEvidence,
  recordAttachment,
} from './attachment-rows.ts'
import type { Attachments, NewAttachment, WrittenAttachment } from './attachments.ts'
import { forgetHandedIn } from './handed-in.ts'
import type { KeyVault } from './key-vault.ts'
import { makeFolderDurably, writeDurably } from './postgres/durable-write.ts'
import { lockHead } from './project-head.ts'
import { newKey, seal, unseal } from './sealing.ts'
import { transaction } from './transaction.ts'

/** `message` is the Chinese text for a person; `code` and `path` make any other. */
export class AttachmentUnreadable extends Error {
  override readonly name = 'AttachmentUnreadable'
  readonly code: AttachmentWord
  readonly path: string

  constructor(code: AttachmentWord, path: string, cause: unknown) {
    super(attachmentWords.zh[code]({ path }), { cause })
    this.code = code
    this.path = path
  }
}

const contextOf = (projectId: string, { attachmentId, sha256 }: FileName): string =>
  `attachment ${projectId} ${attachmentId} ${sha256}`

/** @param folder made at the first writing, in a folder that is there */
export function attachmentFolder(pool: pg.Pool, vault: KeyVault, folder: string): Attachments {
  const folderOf = (projectId: string) => join(folder, projectId)
  const fileOf = ({ attachmentId, sha256 }: FileName) => `${sha256}.${attachmentId}`
  const pathOf = (projectId: string, name: FileName) => join(folderOf(projectId), fileOf(name))

  const write = async (projectId: string, attachment: NewAttachment): Promise<WrittenAttachment> => {
    const { kind, name, bytes } = attachment
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = { attachmentId: randomUUID(), sha256 }
    const context = contextOf(projectId, file)
    const key = newKey()
    const wrappedKey = await vault.wrap(key, context)
    writeDurably(pathOf(projectId, file), seal(key, Buffer.from(bytes), context))
    return { ...file, kind, name, bytes: bytes.length, wrappedKey }
  }

  /** The files of a project that a row opens. */
  const inUse = async (projectId: string): Promise<Set<string>> => {
    const rows = await attachmentRows(pool, projectId)
    return new Set(rows.filter(({ erasedAt }) => erasedAt === null).map(fileOf))
  }

  return {
    async write(projectId, attachments) {
      makeFolderDurably(folder)
      makeFolderDurably(folderOf(projectId))
      const written: WrittenAttachment[] = []
      for (const attachment of attachments) written.push(await write(projectId, attachment))
      return written
    },
    async record(tx, projectId, written, recording) {
      const ids: string[] = []
      for (const one of written) ids.push(await recordAttachment(tx, projectId, one, recording))
      return ids
    },
    async keep(tx, projectId, sha256s) {
      const once = [...new Set(sha256s)]
      return (await keepAsEvidence(tx, projectId, once)) === once.length
    },
    async discardSpare(projectId, written) {
      const used = await inUse(projectId)
      for (const file of written)
        if (!used.has(fileOf(file))) rmSync(pathOf(projectId, file), { force: true })
    },
    list: (projectId) => attachmentRows(pool, projectId),
    async bySha256(projectId, sha256) {
      const row = await attachmentInUse(pool, projectId, sha256)
      if (!row) return null
      const context = contextOf(projectId, row)
      const key = await vault.unwrap(row.wrappedKey, context)
      return opened(pathOf(projectId, row), key, context)
    },
    async expire(projectId, today, erasedAt) {
      const expired = await transaction(pool, async (tx) => {
        await lockHead(tx, projectId)
        await forgetHandedIn(tx, projectId, today)
        return eraseExpired(tx, projectId, today, erasedAt)
      })
      for (const file of expired) rmSync(pathOf(projectId, file), { force: true })
      return expired.length
    },
    async sweep(projectId, writtenBefore) {
      const used = await inUse(projectId)
      const left = filesIn(folderOf(projectId)).filter(
        (file) => !used.has(file) && isOlder(join(folderOf(projectId), file), writtenBefore),
      )
      for (const file of left) rmSync(join(folderOf(projectId), file), { force: true })
      return left.length
    },
  }
}

function opened(path: string, key: Buffer, context: string): Buffer {
  let sealed: Buffer
  try {
    sealed = readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new AttachmentUnreadable('missing', path, error)
  }
  try {
    return unseal(key, sealed, context)
  } catch (error) {
    throw new AttachmentUnreadable('damaged', path, error)
  }
}

/** None where nothing was ever written. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return []
  }
}

/** A file that another process has just removed is not. */
function isOlder(path: string, moment: Date): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found !== undefined && found.mtime < moment
}
