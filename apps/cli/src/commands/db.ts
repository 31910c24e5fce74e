/** `oneruler db`: the database: its structure, its backup, and the way back from one. */
import { Command } from 'commander'
import { atWork, type WorkOptions, withData } from '../at-work.ts'
import { answer, tell, words } from '../output.ts'
import { backupCommand, backupKeyCommand } from './db-backup.ts'
import { restoreCommand, verifyCommand } from './db-restore.ts'

export const dbCommand = (): Command =>
  new Command('db')
    .description(words.dbPurpose())
    .addCommand(migrateCommand())
    .addCommand(backupCommand())
    .addCommand(verifyCommand())
    .addCommand(restoreCommand())
    .addCommand(backupKeyCommand())

/** Every command that opens the database does so too. */
const migrateCommand = (): Command =>
  withData(new Command('migrate').description(words.migratePurpose())).action((options: WorkOptions) =>
    atWork(options, async ({ store }) => {
      const { rows } = await store.pool.query<{ name: string }>('SELECT name FROM migration ORDER BY name')
      const migrations = rows.map(({ name }) => name)
      answer(options, { migrations, appendOnly: store.appendOnly }, () =>
        tell(options, words.migrated({ count: migrations.length })),
      )
    }),
  )
