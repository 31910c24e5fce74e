import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collected, command, newProject, registered, signed } from './a-project.ts'
import { type OpenedStore, openTestStore } from './opened-store.ts'

let opened: OpenedStore
beforeAll(async () => {
  opened = await openTestStore()
})
afterAll(() => opened.close())

const anEvent = fc.record({ stream: fc.nat(2), secret: fc.boolean(), text: fc.string({ unit: 'binary' }) })
const commands = fc.array(fc.array(anEvent, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })

test('given any commands · then the log reads back as written and its chain verifies', async () => {
  const { store } = opened
  await fc.assert(
    fc.asyncProperty(commands, async (all) => {
      const project = await newProject(store)
      const streams = [randomUUID(), randomUUID(), randomUUID()]
      const written = all.map((events) =>
        events.map(({ stream, secret, text }) =>
          signed(streams[stream] as string, {
            body: { text },
            private: secret ? { text } : null,
            keyClass: secret ? 'text' : null,
          }),
        ),
      )
      for (const events of written) await store.events.append(project, command(events))
      const read = await collected(store.events.read(project))

      expect(read).toMatchObject(written.flat())
      expect(await store.events.verifyChain(project)).toEqual({ ok: true, seq: written.flat().length })
    }),
    { numRuns: 30 },
  )
})

test('given halves of characters and names of JavaScript itself in a body · then the log keeps them as they are', async () => {
  const { store } = opened
  const project = await newProject(store)
  const body = JSON.parse('{"text":"\\ud842","__proto__":"\\udfff\\u0000","constructor":null,"é":"e\u0301"}')
  const secret = { body, kept: '\u0000\ud800' }
  await store.events.append(
    project,
    command([signed(randomUUID(), { body, private: secret, keyClass: 'text' })]),
  )
  const [read] = await collected(store.events.read(project))

  expect(JSON.stringify(read?.body)).toBe(JSON.stringify(Object.fromEntries(Object.entries(body).sort())))
  expect(read?.private?.kept).toBe(secret.kept)
  expect(Object.getPrototypeOf(read?.body)).toBe(Object.prototype)
  expect(await store.events.verifyChain(project)).toEqual({ ok: true, seq: 1 })
})

/** For each column, SQL for another value of it; `$3` is where to strike. */
const CHANGES: Readonly<Record<string, string>> = {
  seq: 'seq + 1000 + $3',
  event_id: flippedUuid('event_id'),
  stream_kind: flippedText('stream_kind'),
  stream_id: flippedUuid('stream_id'),
  stream_version: 'stream_version + 1000 + $3',
  type: flippedText('type'),
  v: 'v + 1 + $3 % 100',
  on_day: 'on_day + 1 + $3',
  recorded_at: "recorded_at + (1 + $3) * interval '1 microsecond'",
  claimed_at: "coalesce(claimed_at + (1 + $3) * interval '1 microsecond', recorded_at)",
  actor: flippedText('actor'),
  on_behalf_of: "coalesce(on_behalf_of, '') || 'x'",
  via: flippedText('via'),
  command_id: flippedUuid('command_id'),
  n: 'n + 1000 + $3',
  batch_id: 'CASE WHEN batch_id IS NULL THEN event_id END',
  target_seq: 'coalesce(target_seq, 0) + 1 + $3',
  body: flippedBytes('body'),
  private: flippedBytes('private'),
  key_id: flippedUuid('key_id'),
  prev_hash: flippedBytes('prev_hash'),
  hash: flippedBytes('hash'),
}

/** One bit of one byte. */
function flippedBytes(column: string): string {
  return `set_byte(${column}, $3 % length(${column}), get_byte(${column}, $3 % length(${column})) # 1)`
}

function flippedUuid(column: string): string {
  return `encode(set_byte(decode(replace(${column}::text, '-', ''), 'hex'), $3 % 16,
    get_byte(decode(replace(${column}::text, '-', ''), 'hex'), $3 % 16) # 1), 'hex')::uuid`
}

/** One letter, by another. */
function flippedText(column: string): string {
  return `overlay(${column} placing chr((ascii(substr(${column}, 1 + $3 % length(${column}), 1)) # 1))
    from 1 + $3 % length(${column}) for 1)`
}

test('given a verified log · when any byte of any row is changed · then the chain says where it breaks', async () => {
  const { store, owner } = opened
  const project = await newProject(store)
  for (let i = 0; i < 4; i++) {
    const events = [registered(randomUUID()), registered(randomUUID())]
    await store.events.append(
      project,
      command(events, { claimedAt: i % 2 ? '2018-08-26T04:28:59.123Z' : null }),
    )
  }
  const { rows: columns } = await owner.query(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'event'::regclass AND attnum > 0 AND attname <> 'project_id'`,
  )
  expect(Object.keys(CHANGES).sort()).toEqual(columns.map(({ name }) => name).sort())

  const strike = fc.record({
    column: fc.constantFrom(...Object.keys(CHANGES)),
    seq: fc.integer({ min: 1, max: 8 }),
    at: fc.nat(300),
  })
  await fc.assert(
    fc.asyncProperty(strike, async ({ column, seq, at }) => {
      const keep = await owner.query('SELECT * FROM event WHERE project_id = $1 AND seq = $2', [project, seq])
      await owner.query(
        `UPDATE event SET ${column} = ${CHANGES[column]} WHERE project_id = $1 AND seq = $2 AND $3::int IS NOT NULL`,
        [project, seq, at],
      )
      const check = await store.events.verifyChain(project)
      await putBack(owner, keep.rows[0])

      expect(check).toMatchObject({ ok: false, seq })
    }),
    { numRuns: 300 },
  )
  expect(await store.events.verifyChain(project)).toEqual({ ok: true, seq: 8 })
})

test.each([
  ['first', 1, 1],
  ['middle', 4, 4],
  ['last', 8, 7],
])('given a verified log · when its %s event is removed · then the chain breaks', async (_which, seq, at) => {
  const { store, owner } = opened
  const project = await newProject(store)
  await store.events.append(project, command(Array.from({ length: 8 }, () => signed(randomUUID()))))
  await owner.query('DELETE FROM event WHERE project_id = $1 AND seq = $2', [project, seq])

  expect(await store.events.verifyChain(project)).toMatchObject({ ok: false, seq: at })
})

test('given one project’s events passed off as another’s · then the chain breaks at the first', async () => {
  const { store, owner } = opened
  const [project, other] = [await newProject(store), await newProject(store)]
  await store.events.append(project, command([signed(randomUUID())]))
  await owner.query('UPDATE event SET project_id = $2 WHERE project_id = $1', [project, other])
  await owner.query(
    `UPDATE project SET head_seq = 1, head_hash = (SELECT head_hash FROM project WHERE project_id = $1) WHERE project_id = $2`,
    [project, other],
  )

  expect(await store.events.verifyChain(other)).toEqual({ ok: false, seq: 1, broken: 'previous' })
})

async function putBack(owner: pg.Pool, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row)
  await owner.query('DELETE FROM event WHERE project_id = $1 AND event_id = $2', [
    row.project_id,
    row.event_id,
  ])
  await owner.query('DELETE FROM event WHERE project_id = $1 AND hash = $2', [row.project_id, row.hash])
  await owner.query(
    `INSERT INTO event (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(row),
  )
}
