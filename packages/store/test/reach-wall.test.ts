/** 范围之墙: within a reach the database shows and takes the rows of its households alone, as the application's role. */
import { randomUUID } from 'node:crypto'
import { forEverybody, withinProject } from '@oneruler/store/project-wall'
import { OF_THE_PROJECT, type ReachOf } from '@oneruler/store/reach-wall'
import { transaction } from '@oneruler/store/transaction'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collected, command, newProject, registered } from './a-project.ts'
import { type OpenedStore, openTestStore } from './opened-store.ts'

let opened: OpenedStore
let project: string
const [ours, theirs] = [randomUUID(), randomUUID()]
const ONE_GROUP: ReachOf = { groups: ['一组'], partners: [], households: [], account: 'account a' }
const reaching = (reach: Partial<ReachOf>): ReachOf => ({ ...ONE_GROUP, groups: [], ...reach })

beforeAll(async () => {
  opened = await openTestStore()
  const { store } = opened
  project = await newProject(store)
  const claims = [ours, theirs].map((streamId, n) => ({
    kind: 'agreement' as const,
    value: `XY${n}`,
    streamId,
  }))
  await store.events.append(project, command([registered(ours), registered(theirs)], { claims }))
  await listed(ours, 'H0001', '一组', 'P01')
  await listed(theirs, 'H0002', '二组', 'P02')
  await store.pool.query(
    `INSERT INTO handed_in (project_id, account, sha256, media, bytes, handed_in_at, expires_on)
     SELECT $1, account, 'sha', 'image/png', 1, now(), '2030-01-01' FROM unnest($2::text[]) AS account`,
    [project, ['account a', 'account b']],
  )
})
afterAll(() => opened.close())

const listed = (id: string, number: string, group: string, partner: string) =>
  opened.store.pool.query(
    `INSERT INTO household_view
       (project_id, household_id, number, sort_key, group_name, partner, houses, area_m2, agreements, visit_days)
     VALUES ($1, $2, $3, $3, $4, $5, 1, 1, 0, '{}')`,
    [project, id, number, group, partner],
  )

/** Asked as carelessly as can be. */
const asked = async (reach: ReachOf | null, sql: string): Promise<unknown[]> =>
  withinProject(project, async () => (await opened.store.pool.query(sql)).rows, reach)
const numbers = async (reach: ReachOf | null): Promise<unknown[]> =>
  (await asked(reach, 'SELECT number FROM household_view ORDER BY number')).map((row) => Object(row).number)

test('given a query that forgets its reach · then it is shown the households of the group, partner or grant alone', async () => {
  expect(await numbers(null)).toEqual(['H0001', 'H0002'])
  expect(await numbers(ONE_GROUP)).toEqual(['H0001'])
  expect(await numbers(reaching({ partners: ['P02'] }))).toEqual(['H0002'])
  expect(await numbers(reaching({ households: ['H0002'] }))).toEqual(['H0002'])
  expect(await numbers(reaching({ groups: ['一组', '二组'] }))).toEqual(['H0001', 'H0002'])
  expect(await numbers(reaching({}))).toEqual([])
})

test('given a reach whose names hold quotes and backslashes · then they are names and nothing else', async () => {
  for (const name of [`'; RESET ROLE; --`, `\\'`, '*', '"', '{}'])
    expect(await numbers(reaching({ groups: [name], households: [name] }))).toEqual([])
})

test('given any table of the project · then a bounded reach sees no row of it beside its own, or the table is named as open', async () => {
  const { rows: tables } = await opened.owner.query<{ name: string }>(
    `SELECT table_name AS name FROM table_kind WHERE kind = 'distributed'`,
  )
  const nobody = reaching({ account: 'account c' })
  const walled = tables.map(({ name }) => name).filter((name) => !(name in OF_THE_PROJECT))
  for (const name of walled) expect([name, await asked(nobody, `SELECT FROM ${name}`)]).toEqual([name, []])
  for (const name of ['event', 'stream', 'subject_key', 'claim'])
    expect([name, await asked(ONE_GROUP, `SELECT DISTINCT stream_id FROM ${name}`)]).toEqual([
      name,
      [{ stream_id: ours }],
    ])
  expect(await asked(ONE_GROUP, 'SELECT account FROM handed_in')).toEqual([{ account: 'account a' }])
  expect(Object.keys(OF_THE_PROJECT).filter((name) => !tables.some((table) => table.name === name))).toEqual(
    [],
  )
})

test('given a row of a household beyond reach · when it is written, changed or removed within it · then the database does not', async () => {
  const withdrawn = `UPDATE household_view SET owner = 'x' WHERE number = 'H0002'`
  const removed = `DELETE FROM household_view WHERE number = 'H0002'`
  const changed = (sql: string) =>
    withinProject(project, async () => (await opened.store.pool.query(sql)).rowCount, ONE_GROUP)
  expect(await changed(withdrawn)).toBe(0)
  expect(await changed(removed)).toBe(0)
  const intruding = () => listed(randomUUID(), 'H0003', '二组', 'P02')
  await expect(withinProject(project, intruding, ONE_GROUP)).rejects.toMatchObject({ code: '42501' })
  const handedOver = () => changed(`UPDATE household_view SET group_name = '二组' WHERE number = 'H0001'`)
  await expect(handedOver()).rejects.toMatchObject({ code: '42501' })
})

test('given what is made once for everybody · when somebody of a bounded reach asks first · then it is whole, and recorded', async () => {
  const { events } = opened.store
  const everything = () => forEverybody(() => collected(events.read(project)))
  expect(await withinProject(project, everything, ONE_GROUP)).toHaveLength(2)
  expect(await withinProject(project, () => collected(events.read(project)), ONE_GROUP)).toHaveLength(1)
  const appended = () => events.append(project, command([registered(randomUUID())]))
  expect(await withinProject(project, appended, ONE_GROUP)).toMatchObject({ kind: 'appended', lastSeq: 3 })
})

test('given connections that served a reach · when they are asked outside of it · then they see all again', async () => {
  await Promise.all(Array.from({ length: 20 }, () => numbers(ONE_GROUP)))
  for (let n = 0; n < 20; n++) expect(await numbers(null)).toEqual(['H0001', 'H0002'])
  const transacted = () =>
    transaction(opened.store.pool, async (tx) => (await tx.query('SELECT number FROM household_view')).rows)
  expect(await withinProject(project, transacted, ONE_GROUP)).toEqual([{ number: 'H0001' }])
})
