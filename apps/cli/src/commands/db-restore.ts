/** `oneruler db verify FILE` and `oneruler db restore FILE`: a backup read to its end, alone or into an empty database. */
import { join, resolve } from 'node:path'
import { copyAttachments, unreadableAttachments } from '@oneruler/store/backup/attachment-copies'
import { backupFileBytes } from '@oneruler/store/backup/backup-file'
import { unlocked } from '@oneruler/store/backup/backup-lock'
import { readBackup } from '@oneruler/store/backup/read-backup'
import { restoreBackup } from '@oneruler/store/backup/restore-backup'
import { openDatabase } from '@oneruler/store/postgres/database'
import { backupWords } from '@oneruler/words/backup'
import { Command } from 'commander'
import { databaseAt, opened, type WorkOptions, withData } from '../at-work.ts'
import {
  type LockOptions,
  lockOf,
  rowsOf,
  type Stoppable,
  stoppable,
  tellMissing,
  tellProjects,
  withLock,
} from '../backup-work.ts'
import { answer, words as cliWords, type Output, tell } from '../output.ts'

const words = backupWords.zh

export const verifyCommand = (): Command =>
  withLock(new Command('verify').description(words.verifyPurpose()).argument('<file>', words.file()))
    .option('--json', cliWords.jsonOption(), false)
    .action((file: string, options: Output & LockOptions) =>
      stoppable(async ({ line, during }) => {
        const path = resolve(file)
        const bytes = unlocked(backupFileBytes(path), lockOf(options))
        const { header, end } = await readBackup(bytes, {}, during('reading'))
        const { madeAt, structure, rows } = header
        line.clear()
        answer(options, { ok: true, madeAt, structure, rows, projects: end.projects }, () => {
          tell(options, words.verified({ path, rows: rowsOf(header), madeAt }))
          tellProjects(options, end)
        })
      }),
    )

type RestoreOptions = WorkOptions & LockOptions & { readonly attachments?: string }

export const restoreCommand = (): Command =>
  withLock(
    withData(new Command('restore').description(words.restorePurpose()).argument('<file>', words.file())),
  )
    .option('--attachments <dir>', words.attachmentsFrom())
    .action((file: string, options: RestoreOptions) =>
      stoppable(async (at) => {
        const { header, end } = await restored(resolve(file), options, at)
        const attachments = options.attachments
          ? await broughtBack(resolve(options.attachments), options, at)
          : null
        at.line.clear()
        const { madeAt, structure, rows } = header
        answer(options, { madeAt, structure, rows, projects: end.projects, attachments }, () => {
          tell(options, words.restored({ dir: resolve(options.data), rows: rowsOf(header) }))
          tellProjects(options, end)
          if (attachments?.missing.length === 0) tell(options, words.attachmentsBack(attachments))
        })
        tellMissing(attachments?.missing ?? [])
      }),
    )

async function restored(path: string, options: RestoreOptions, { line, during }: Stoppable) {
  const bytes = unlocked(backupFileBytes(path), lockOf(options))
  const at = databaseAt(options)
  const database = await openDatabase({ ...at, onProgress: (step) => line.show(step) })
  try {
    return await restoreBackup(database, at.dataDir, bytes, during('restoring'))
  } finally {
    await database.close()
  }
}

/** After the rows: a file that is lost keeps nothing else from coming back. */
async function broughtBack(from: string, options: RestoreOptions, { line, during }: Stoppable) {
  const installation = await opened(options, (step) => line.show(step))
  try {
    const { store, dataDir } = installation
    const { copied } = await copyAttachments(store, from, join(dataDir, 'attachments'), during('copying'))
    return { copied, missing: await unreadableAttachments(store, during('opening')) }
  } finally {
    await installation.close()
  }
}
