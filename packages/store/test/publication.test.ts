/** 入日志: an event and its entry are recorded together or not at all, and indexes have no gap. */
import { randomUUID } from 'node:crypto'
import { openKeyFile } from '@oneruler/store/key-vault'
import { postgresEventStore } from '@oneruler/store/postgres-event-store'
import type { Publish } from '@oneruler/store/publication'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collected, command, newProject, registered, signed } from './a-project.ts'
import { type OpenedStore, openTestStore } from './opened-store.ts'

let opened: OpenedStore
beforeAll(async () => {
  opened = await openTestStore()
})
afterAll(() => opened.close())

/** Agreements only, by their id and what they correct; the secret is the same for all, which only a test may do. */
const publish: Publish = ({ type, eventId }, corrects) =>
  type === 'AgreementSigned'
    ? { kind: 'agreement', entry: Buffer.from(`${eventId} ${corrects}`), secret: Buffer.alloc(32, 7) }
    : null

const store = () => {
  const { store, dataDir } = opened
  return { log: store.log, events: postgresEventStore(store.pool, openKeyFile(dataDir), publish) }
}
const entriesOf = async (projectId: string) =>
  (await collected(store().log.entries(projectId))).map(({ index, seq, entry }) => ({
    index,
    seq,
    text: Buffer.from(entry).toString(),
  }))

test('given commands with and without publications · when they come at once, twice, or break off · then entries follow the events without a gap', async () => {
  const { events } = store()
  const projectId = await newProject(opened.store)
  const commands = Array.from({ length: 8 }, () => {
    const home = randomUUID()
    return command([registered(home), signed(home), signed(home)])
  })
  await Promise.all([...commands, ...commands].map((one) => events.append(projectId, one)))
  const broken = command([signed(randomUUID())], { within: () => Promise.reject(new Error('断开')) })
  await expect(events.append(projectId, broken)).rejects.toThrow('断开')
  await events.append(projectId, command([registered(randomUUID())]))
  await events.append(projectId, command([]))

  const recorded = (await collected(events.read(projectId))).filter(({ type }) => type === 'AgreementSigned')
  expect(recorded).toHaveLength(16)
  expect(await entriesOf(projectId)).toEqual(
    recorded.map(({ seq, eventId }, index) => ({ index, seq, text: `${eventId} null` })),
  )
})

test('given an entry · when a later event corrects its event · then the later entry is told the index', async () => {
  const { events, log } = store()
  const projectId = await newProject(opened.store)
  const home = randomUUID()
  await events.append(projectId, command([registered(home), signed(home)]))
  await events.append(projectId, command([signed(home, { targetSeq: 2 })]))
  const [, second] = await entriesOf(projectId)
  expect(second).toMatchObject({ index: 1, seq: 3, text: expect.stringMatching(/ 0$/) })
  expect(await log.secret(projectId, 1)).toEqual(Buffer.alloc(32, 7))
  expect(await log.secret(projectId, 2)).toBeNull()
})

test('given entries · then the application may add some, and never change or remove one', async () => {
  const { pool } = opened.store
  for (const sql of [
    "UPDATE log_entry SET entry = ''",
    'UPDATE log_entry SET secret = NULL, key_id = NULL',
    'DELETE FROM log_entry',
    "UPDATE log_checkpoint SET note = ''",
    'DELETE FROM log_checkpoint',
  ])
    await expect(pool.query(sql), sql).rejects.toThrow('permission denied')
})
