/** `oneruler db backup FILE`: the database as one file, while the server goes on. */
import { resolve } from 'node:path'
import { backupFileBytes, writeBackupFile } from '@oneruler/store/backup/backup-file'
import { readBackup } from '@oneruler/store/backup/read-backup'
import { backupBytes } from '@oneruler/store/backup/write-backup'
import { openKeyFile } from '@oneruler/store/key-vault'
import { backupWords } from '@oneruler/words/backup'
import { Command } from 'commander'
import { opened, type WorkOptions, withData } from '../at-work.ts'
import { rowsOf, stoppable, tellProjects } from '../backup-work.ts'
import { answer, tell } from '../output.ts'

const words = backupWords.zh

export const backupCommand = (): Command =>
  withData(new Command('backup').description(words.backupPurpose()).argument('<file>', words.file())).action(
    (file: string, options: WorkOptions) =>
      stoppable('writing', async (work, line) => {
        const path = resolve(file)
        const installation = await opened(options, (step) => line.show(step))
        try {
          const { database, dataDir } = installation
          const made = backupBytes(database.connection, openKeyFile(dataDir), new Date(), work)
          const bytes = await writeBackupFile(path, made)
          // Read back from the disk: a backup that nobody ever read is a hope.
          const { header, end } = await readBackup(backupFileBytes(path), {}, { signal: work.signal })
          const { madeAt, structure, rows } = header
          line.clear()
          answer(options, { file: path, bytes, madeAt, structure, rows, projects: end.projects }, () => {
            tell(options, words.written({ path, rows: rowsOf(header), bytes }))
            tellProjects(options, end)
          })
        } finally {
          await installation.close()
        }
      }),
  )
