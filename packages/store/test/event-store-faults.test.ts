import { randomUUID } from 'node:crypto'
import { openKeyFile } from '@oneruler/store/key-vault'
import { postgresEventStore } from '@oneruler/store/postgres-event-store'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collected, command, MOMENT, newProject, registered, signed } from './a-project.ts'
import { type OpenedStore, openTestStore } from './opened-store.ts'
import { testFolder } from './postgres-holding.ts'

let opened: OpenedStore
beforeAll(async () => {
  opened = await openTestStore()
})
afterAll(() => opened.close())

type Fault = 'lost' | 'done but reported lost'

/** The same object with one method of another kind. */
function withMethod<T extends object>(target: T, name: keyof T, method: (...given: never[]) => unknown): T {
  return new Proxy(target, {
    get(_, asked) {
      if (asked === name) return method
      const value = Reflect.get(target, asked)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/**
 * The pool, whose connection breaks at its n-th statement in a transaction, once: before the server gets it, or
 * after the server did it and before we hear. `broke` says which statement it was.
 */
function faulty(pool: pg.Pool, owner: pg.Pool, n: number, fault: Fault) {
  let sent = 0
  const broke: string[] = []
  const connect = async () => {
    const client = await pool.connect()
    const query = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>
    return withMethod(client, 'query', async (...given: [string | { name: string }]) => {
      if (++sent !== n) return await query(...given)
      broke.push(typeof given[0] === 'string' ? given[0] : given[0].name)
      if (fault === 'done but reported lost') await query(...given)
      const { processID } = client as unknown as { processID: number }
      await owner.query('SELECT pg_terminate_backend($1, 5000)', [processID])
      return await query('SELECT 1')
    })
  }
  return { pool: withMethod(pool, 'connect', connect), broke }
}

const STATEMENTS = [
  'BEGIN',
  'lock head',
  'earlier outcome',
  'stream versions',
  'write keys',
  'insert events',
  'take claims',
  'holders of claims',
  'write versions',
  'move head',
  'write command',
  'COMMIT',
]
const cases = STATEMENTS.flatMap((statement, i) =>
  (['lost', 'done but reported lost'] as const).map((fault) => [statement, fault, i + 1] as const),
)

test('given a key is erased while a command is prepared · then it is sealed under a new one, and readable', async () => {
  const { store } = opened
  const vault = openKeyFile(testFolder())
  const events = postgresEventStore(store.pool, vault)
  const project = await newProject(store)
  const home = randomUUID()
  await events.append(project, command([registered(home)]))
  let erased = 0
  const pool = withMethod(store.pool, 'connect', async () => {
    if (erased++ === 0) await events.eraseKey(project, home, 'identity', MOMENT)
    return await store.pool.connect()
  })
  await postgresEventStore(pool, vault).append(project, command([registered(home)]))
  const read = await collected(events.read(project))

  expect(read.map((event) => event.private)).toEqual([null, { name: '甲某', address: '示例路 1 号' }])
})

test('given another master key · when personal data is read or written · then that is said, with what to do', async () => {
  const { store } = opened
  const project = await newProject(store)
  const home = randomUUID()
  await store.events.append(project, command([registered(home)]))
  const stranger = postgresEventStore(store.pool, openKeyFile(testFolder()))
  const refusal = { code: 'otherMasterKey', message: expect.stringContaining('恢复原来的 keys 目录') }

  await expect(collected(stranger.read(project))).rejects.toMatchObject(refusal)
  await expect(stranger.append(project, command([registered(home)]))).rejects.toMatchObject(refusal)
})

describe('a connection breaks in the middle of an append', () => {
  test.each(cases)(
    'given %s is %s · when the command comes again · then it is done once',
    async (name, fault, n) => {
      const { owner, store } = opened
      const vault = openKeyFile(testFolder())
      const project = await newProject(store)
      const home = randomUUID()
      await postgresEventStore(store.pool, vault).append(project, command([signed(home)]))
      const claims = [{ kind: 'certificate', value: '示例证-001', streamId: home }]
      const given = command([registered(home), signed(home)], { claims })
      const { pool, broke } = faulty(store.pool, owner, n, fault)

      await expect(postgresEventStore(pool, vault).append(project, given)).rejects.toThrow()
      expect(broke).toEqual([name])
      const done = name === 'COMMIT' && fault === 'done but reported lost'
      const events = postgresEventStore(store.pool, vault)
      expect(await events.head(project)).toBe(done ? 3 : 1)
      const again = await events.append(project, given)

      expect(again).toMatchObject({ kind: 'appended', firstSeq: 2, lastSeq: 3, repeated: done })
      const read = await collected(events.read(project, { stream: home }))
      expect(read.map(({ seq, streamVersion }) => [seq, streamVersion])).toEqual([
        [1, 1],
        [2, 2],
        [3, 3],
      ])
      expect(read[1]?.private).toEqual({ name: '甲某', address: '示例路 1 号' })
      expect(await events.verifyChain(project)).toEqual({ ok: true, seq: 3 })
      const { rows } = await owner.query('SELECT count(*)::int AS n FROM claim WHERE project_id = $1', [
        project,
      ])
      expect(rows).toEqual([{ n: 1 }])
    },
  )
})
