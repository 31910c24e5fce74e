import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openKeyFile } from '@oneruler/store/key-vault'
import { openDatabase } from '@oneruler/store/postgres/database'
import { openStore } from '@oneruler/store/store'
import { expect, onTestFinished, test } from 'vitest'
import { command, newProject, signed } from './a-project.ts'
import { testFolder } from './postgres-holding.ts'

test('given a county’s account that may make no roles · then the store works and says so, until it is granted one', async () => {
  const host = await openDatabase({ dataDir: join(testFolder(), '征'.repeat(20), 'data') })
  onTestFinished(() => host.close())
  await host.pool.query(`CREATE ROLE county LOGIN PASSWORD 'county'`)
  await host.pool.query('CREATE DATABASE county OWNER county')
  const dataDir = testFolder()
  const databaseUrl = `postgresql://county:county@127.0.0.1:${host.connection.port}/county`
  const open = async () => {
    const steps: string[] = []
    const database = await openDatabase({ dataDir, databaseUrl })
    const store = await openStore(database, openKeyFile(dataDir), dataDir, (step) => steps.push(step))
    const project = await newProject(store)
    const { kind } = await store.events.append(project, command([signed(randomUUID())]))
    const { appendOnly } = store
    await store.close()
    await database.close()
    return { kind, appendOnly, steps }
  }
  const without = await open()
  await host.pool.query('CREATE ROLE oneruler_app NOLOGIN')
  await host.pool.query('GRANT oneruler_app TO county')
  const withRole = await open()

  expect(without).toMatchObject({ kind: 'appended', appendOnly: false })
  expect(without.steps).toEqual([expect.stringContaining('不允许建立角色 oneruler_app')])
  expect(withRole).toEqual({ kind: 'appended', appendOnly: true, steps: [] })
})
