import { randomUUID } from 'node:crypto'
import { day } from '@oneruler/campaign/day'
import { batchStanding } from '@oneruler/store/batch-standing'
import { neighbours } from '@oneruler/store/household-list'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { collected, command, MOMENT, newProject, registered, signed } from './a-project.ts'
import { type OpenedStore, openTestStore } from './opened-store.ts'
import { statementBreaches } from './statement-rules.ts'

let opened: OpenedStore
beforeAll(async () => {
  opened = await openTestStore()
})
afterAll(() => opened.close())

test('given all that the store sends · then every statement keeps the data rules, one project a transaction', async () => {
  const sent: { text: string; first: unknown }[] = []
  const query = pg.Client.prototype.query
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...given: unknown[]
  ) {
    const [config, values] = given as [string | { text: string; values?: unknown[] }, unknown[]]
    const text = typeof config === 'string' ? config : config.text
    sent.push({ text, first: (typeof config === 'string' ? values : config.values)?.[0] })
    return Reflect.apply(query, this, given)
  })
  const { store } = opened
  const project = await newProject(store)
  const home = randomUUID()
  const claims = [{ kind: 'certificate', value: '示例证-002', streamId: home }]
  await store.events.append(project, command([registered(home)], { claims, released: claims }))
  await store.events.append(project, command([registered(home)]))
  await collected(store.events.read(project, { stream: home }))
  await store.events.verifyChain(project)
  await batchStanding(store.pool, project, randomUUID())
  await neighbours(store.pool, project, { day: day('2018-08-26'), within: null, page: 1, size: 1 }, 'H0001')
  await store.events.eraseKey(project, home, 'identity', MOMENT)
  const written = await store.attachments.write(project, [
    { kind: 'ledger', name: '台账.xlsx', bytes: Buffer.from('台账') },
  ])
  const recording = { batchId: null, recordedAt: MOMENT, today: day('2018-08-26') }
  await store.events.append(
    project,
    command([signed(home)], {
      within: async (tx) => void (await store.attachments.record(tx, project, written, recording)),
    }),
  )
  await store.attachments.bySha256(project, written[0]?.sha256 as string)
  await store.attachments.expire(project, day('2018-11-24'), MOMENT)
  await store.attachments.sweep(project, new Date(MOMENT))
  spy.mockRestore()
  const { rows } = await opened.owner.query(`SELECT table_name FROM table_kind WHERE kind = 'distributed'`)
  const tables = rows.map((row) => row.table_name)

  expect(sent.length).toBeGreaterThan(20)
  expect(
    sent.flatMap(({ text }) => statementBreaches(text, tables).map((rule) => `${rule}: ${text}`)),
  ).toEqual([])
  const ids = sent.flatMap(({ text, first }) => (text.includes('project_id') ? [first] : []))
  expect(new Set(ids)).toEqual(new Set([project]))
})

test.each([
  ['D7', 'SELECT count(*) FROM event'],
  ['D7', 'UPDATE project SET name = $1'],
  ['D9', 'INSERT INTO batch (project_id, recorded_at) VALUES ($1, now())'],
  ['D9', 'UPDATE project SET name = $2, at = CURRENT_TIMESTAMP WHERE project_id = $1'],
  [
    'D9',
    'WITH head AS (UPDATE project SET head_seq = $2 WHERE project_id = $1 RETURNING 1) SELECT * FROM head',
  ],
  ['D10', 'SET app.project = $1'],
  ['D11', 'ALTER TABLE tally ADD COLUMN a numeric(1, 2), ADD COLUMN b int'],
])('%s · given the statement %s · then it is found', (rule, sql) => {
  expect(statementBreaches(sql, ['event', 'project', 'batch'])).toEqual([rule])
})
