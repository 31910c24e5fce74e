/** `oneruler db backup FILE`, the database as one file while the server goes on, and `oneruler db key FILE`, which locks it. */
import { join, resolve } from 'node:path'
import { type AttachmentCopies, copyAttachments } from '@oneruler/store/backup/attachment-copies'
import { type WrittenBackup, writeBackupFile } from '@oneruler/store/backup/backup-file'
import { locked, newBackupKey } from '@oneruler/store/backup/backup-lock'
import { BackupRefused } from '@oneruler/store/backup/backup-refused'
import { readKeys } from '@oneruler/store/backup/carried-keys'
import { type BackupMade, backupBytes } from '@oneruler/store/backup/write-backup'
import { openKeyFile } from '@oneruler/store/key-vault'
import { backupWords } from '@oneruler/words/backup'
import { Command } from 'commander'
import { opened, type WorkOptions, withData } from '../at-work.ts'
import {
  type LockOptions,
  lockOf,
  rowsOf,
  stoppable,
  tellMissing,
  tellProjects,
  withLock,
} from '../backup-work.ts'
import { answer, words as cliWords, type Output, tell } from '../output.ts'

const words = backupWords.zh

type BackupOptions = WorkOptions & LockOptions & { readonly withKeys: boolean; readonly attachments?: string }

export const backupCommand = (): Command =>
  withLock(
    withData(new Command('backup').description(words.backupPurpose()).argument('<file>', words.file())),
  )
    .option('--with-keys', words.withKeys(), false)
    .option('--attachments <dir>', words.attachmentsTo())
    .action((file: string, options: BackupOptions) => backUp(resolve(file), options))

const backUp = (path: string, options: BackupOptions): Promise<void> =>
  stoppable(async ({ line, during }) => {
    const lock = lockOf(options)
    if (options.withKeys && lock === null) throw new BackupRefused('keysUnlocked', undefined)
    const installation = await opened(options, (step) => line.show(step))
    try {
      const { database, dataDir, store } = installation
      let made: BackupMade | undefined
      const pages = backupBytes(database.connection, openKeyFile(dataDir), new Date(), {
        ...during('writing'),
        ...(options.withKeys ? { keys: readKeys(dataDir) } : {}),
        onMade: (what) => {
          made = what
        },
      })
      const written = await writeBackupFile(path, lock ? locked(pages, lock) : pages)
      const copies = options.attachments
        ? await copyAttachments(
            store,
            join(dataDir, 'attachments'),
            resolve(options.attachments),
            during('copying'),
          )
        : null
      line.clear()
      tellMade(options, path, written, made as BackupMade, copies)
    } finally {
      await installation.close()
    }
  })

function tellMade(
  options: BackupOptions,
  path: string,
  written: WrittenBackup,
  { header, end }: BackupMade,
  copies: AttachmentCopies | null,
): void {
  const { madeAt, structure, rows, keys } = header
  const document = {
    file: path,
    ...written,
    madeAt,
    structure,
    rows,
    projects: end.projects,
    attachments: copies,
  }
  answer(options, document, () => {
    tell(
      options,
      words.written({ path, rows: rowsOf(header), bytes: written.bytes, keys: keys !== undefined }),
    )
    tellProjects(options, end)
    if (copies) tell(options, words.attachmentsCopied(copies))
    else if (rows.attachment) tell(options, words.attachmentsLeft({ count: rows.attachment }))
  })
  tellMissing(copies?.missing ?? [])
}

export const backupKeyCommand = (): Command =>
  new Command('key')
    .description(words.keyPurpose())
    .argument('<file>', words.keyPath())
    .option('--json', cliWords.jsonOption(), false)
    .action(async (file: string, options: Output) => {
      const path = resolve(file)
      const publicKey = await newBackupKey(path)
      answer(options, { file: path, publicKey }, () =>
        tell(options, words.keyMade({ path, shared: publicKey })),
      )
    })
