/** 项目之墙: within one project the database shows and takes its rows alone, even where a query forgot to ask for them. */
import { randomUUID } from 'node:crypto'
import { registerProject } from '@oneruler/store/project-head'
import { withinProject } from '@oneruler/store/project-wall'
import { transaction } from '@oneruler/store/transaction'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command, MOMENT, newProject, registered } from './a-project.ts'
import { type OpenedStore, openTestStore } from './opened-store.ts'

let opened: OpenedStore
let own: string
let other: string
beforeAll(async () => {
  opened = await openTestStore()
  const { store } = opened
  own = await newProject(store)
  other = await newProject(store)
  for (const project of [own, other]) await store.events.append(project, command([registered(randomUUID())]))
})
afterAll(() => opened.close())

/** Asked as carelessly as can be. */
async function projectsSeen(table: string): Promise<string[]> {
  const { rows } = await opened.store.pool.query(`SELECT DISTINCT project_id FROM ${table}`)
  return rows.map(({ project_id }) => project_id).sort()
}

test('given two projects · when a query of one forgets its project · then it sees no row of the other, in any table', async () => {
  const { rows: tables } = await opened.owner.query<{ name: string }>(
    `SELECT table_name AS name FROM table_kind WHERE kind = 'distributed'`,
  )
  for (const { name } of tables)
    expect([name, await withinProject(own, () => projectsSeen(name))]).not.toEqual([
      name,
      expect.arrayContaining([other]),
    ])
  expect(await withinProject(own, () => projectsSeen('event'))).toEqual([own])
  expect(await withinProject(other, () => projectsSeen('event'))).toEqual([other])
})

test('given a query builder or a transaction · then the wall stands around it too', async () => {
  const { store } = opened
  const built = () => store.db.selectFrom('project').select('project_id').execute()
  expect(await withinProject(own, built)).toEqual([{ project_id: own }])
  const transacted = () =>
    transaction(store.pool, async (tx) => (await tx.query('SELECT project_id FROM project')).rows)
  expect(await withinProject(other, transacted)).toEqual([{ project_id: other }])
})

test('given a query within a project · when the same connections are asked outside of it · then they see all again', async () => {
  await Promise.all(Array.from({ length: 20 }, () => withinProject(own, () => projectsSeen('event'))))
  for (let n = 0; n < 20; n++) expect(await projectsSeen('event')).toEqual([own, other].sort())
})

test('given a row of another project · when it is written within one · then the database refuses it', async () => {
  const project = { projectId: randomUUID(), name: '示例项目乙', county: '示例县', registeredAt: MOMENT }
  await expect(withinProject(own, () => registerProject(opened.store.pool, project))).rejects.toMatchObject({
    code: '42501',
  })
})

test('given a query that fails within a project · then its connection is as clean as before', async () => {
  const failing = () => opened.store.pool.query('SELECT 1 / 0')
  await expect(withinProject(own, failing)).rejects.toThrow('division by zero')
  expect(await projectsSeen('event')).toEqual([own, other].sort())
})

test('given a connection in the application’s role that came another way · then it sees no row', async () => {
  const client = await opened.owner.connect()
  try {
    await client.query('SET ROLE oneruler_app')
    expect((await client.query('SELECT FROM event')).rowCount).toBe(0)
  } finally {
    await client.query('RESET ROLE')
    client.release()
  }
})

test('what is no id of a project does not enter a statement', () => {
  expect(() => withinProject(`'; DROP TABLE event; --`, () => null)).toThrow('not the id of a project')
})
