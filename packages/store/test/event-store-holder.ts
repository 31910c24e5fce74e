/**
 * A program for the tests: appends commands of five events to one project, one after another, and says each as
 * soon as it is acknowledged. It never ends by itself.
 */
import { openKeyFile } from '@oneruler/store/key-vault'
import { openDatabase } from '@oneruler/store/postgres/database'
import { openStore } from '@oneruler/store/store'
import { command, newProject, registered } from './a-project.ts'

const dataDir = process.argv[2] as string
const store = await openStore(await openDatabase({ dataDir }), openKeyFile(dataDir), dataDir)
const project = await newProject(store)
process.stdout.write(`${project}\n`)
for (;;) {
  const one = command(Array.from({ length: 5 }, () => registered(crypto.randomUUID())))
  try {
    await store.events.append(project, one)
  } catch {
    process.exit(1)
  }
  process.stdout.write(`${one.commandId}\n`)
}
