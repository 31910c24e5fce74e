import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openKeyFile } from '@oneruler/store/key-vault'
import { openDatabase } from '@oneruler/store/postgres/database'
import { openStore } from '@oneruler/store/store'
import { expect, onTestFinished, test } from 'vitest'
import { testFolder } from './postgres-holding.ts'

const LATER = new Date('2099-01-01T00:00:00Z')

test('given we are killed -9 while keeping attachments · then no row lacks its file, and what no row opens is swept', async () => {
  const dataDir = join(testFolder(), 'data')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'attachment-holder.ts'), dataDir])
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > 30) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('close', resolve))
  const [project = '', ...acknowledged] = said.trim().split('\n')

  const database = await openDatabase({ dataDir })
  onTestFinished(() => database.close())
  const store = await openStore(database, openKeyFile(dataDir), dataDir)
  const rows = await store.attachments.list(project)
  const contents = await Promise.all(rows.map(({ sha256 }) => store.attachments.bySha256(project, sha256)))
  await store.attachments.sweep(project, LATER)
  await store.close()

  expect(acknowledged.length).toBeGreaterThanOrEqual(29)
  expect(rows.map(({ sha256 }) => sha256)).toEqual(expect.arrayContaining(acknowledged))
  expect(contents.every((content) => content?.length === 30_000)).toBe(true)
  expect(readdirSync(join(dataDir, 'attachments', project))).toHaveLength(rows.length)
})
