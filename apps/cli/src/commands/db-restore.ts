/** `oneruler db verify FILE` and `oneruler db restore FILE`: a backup read to its end, alone or into an empty database. */
import { resolve } from 'node:path'
import { backupFileBytes } from '@oneruler/store/backup/backup-file'
import { readBackup } from '@oneruler/store/backup/read-backup'
import { restoreBackup } from '@oneruler/store/backup/restore-backup'
import { openDatabase } from '@oneruler/store/postgres/database'
import { backupWords } from '@oneruler/words/backup'
import { Command } from 'commander'
import { databaseAt, type WorkOptions, withData } from '../at-work.ts'
import { rowsOf, stoppable, tellProjects } from '../backup-work.ts'
import { answer, words as cliWords, type Output, tell } from '../output.ts'

const words = backupWords.zh

export const verifyCommand = (): Command =>
  new Command('verify')
    .description(words.verifyPurpose())
    .argument('<file>', words.file())
    .option('--json', cliWords.jsonOption(), false)
    .action((file: string, options: Output) =>
      stoppable('reading', async (work, line) => {
        const path = resolve(file)
        const { header, end } = await readBackup(backupFileBytes(path), {}, work)
        const { madeAt, structure, rows } = header
        line.clear()
        answer(options, { ok: true, madeAt, structure, rows, projects: end.projects }, () => {
          tell(options, words.verified({ path, rows: rowsOf(header), madeAt }))
          tellProjects(options, end)
        })
      }),
    )

export const restoreCommand = (): Command =>
  withData(
    new Command('restore').description(words.restorePurpose()).argument('<file>', words.file()),
  ).action((file: string, options: WorkOptions) =>
    stoppable('restoring', async (work, line) => {
      const at = databaseAt(options)
      const database = await openDatabase({ ...at, onProgress: (step) => line.show(step) })
      try {
        const bytes = backupFileBytes(resolve(file))
        const { header, end } = await restoreBackup(database, at.dataDir, bytes, work)
        const { madeAt, structure, rows } = header
        line.clear()
        answer(options, { madeAt, structure, rows, projects: end.projects }, () => {
          tell(options, words.restored({ dir: at.dataDir, rows: rowsOf(header) }))
          tellProjects(options, end)
        })
      } finally {
        await database.close()
      }
    }),
  )
