/**
 * A program for the tests: keeps one attachment after another, each with an event that rests on it, and says its
 * SHA-256 as soon as it is acknowledged. It never ends by itself.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { day } from '@oneruler/campaign/day'
import { openKeyFile } from '@oneruler/store/key-vault'
import { openDatabase } from '@oneruler/store/postgres/database'
import { openStore } from '@oneruler/store/store'
import { command, MOMENT, newProject, signed } from './a-project.ts'

const dataDir = process.argv[2] as string
const store = await openStore(await openDatabase({ dataDir }), openKeyFile(dataDir), dataDir)
const project = await newProject(store)
process.stdout.write(`${project}\n`)
for (;;) {
  const bytes = randomBytes(30_000)
  const written = await store.attachments.write(project, [{ kind: 'plan', name: '补偿方案.md', bytes }])
  const recording = { batchId: null, recordedAt: MOMENT, today: day('2018-08-26') }
  await store.events.append(
    project,
    command([signed(randomUUID())], {
      within: async (tx) => void (await store.attachments.record(tx, project, written, recording)),
    }),
  )
  await store.attachments.discardSpare(project, written)
  process.stdout.write(`${written[0]?.sha256}\n`)
}
