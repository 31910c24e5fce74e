/** `oneruler db migrate`: brings the database to the structure of this version; every command does so too. */
import { Command } from 'commander'
import { atWork, type WorkOptions, withData } from '../at-work.ts'
import { answer, tell, words } from '../output.ts'

export const dbCommand = (): Command =>
  new Command('db').description(words.dbPurpose()).addCommand(
    withData(new Command('migrate').description(words.migratePurpose())).action((options: WorkOptions) =>
      atWork(options, async ({ store }) => {
        const { rows } = await store.pool.query<{ name: string }>('SELECT name FROM migration ORDER BY name')
        const migrations = rows.map(({ name }) => name)
        answer(options, { migrations, appendOnly: store.appendOnly }, () =>
          tell(options, words.migrated({ count: migrations.length })),
        )
      }),
    ),
  )
