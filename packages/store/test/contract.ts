/**
 * What every store must do, whichever PostgreSQL is under it.
 */
import { randomUUID } from 'node:crypto'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { HINT_CHANNEL, readHint } from '@oneruler/store/hint'
import type { Store } from '@oneruler/store/store'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collected, command, MOMENT, newProject, registered, signed } from './a-project.ts'
import type { OpenedStore } from './opened-store.ts'

export function eventStoreContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`the event store on ${name}`, () => {
    let opened: OpenedStore
    let store: Store
    beforeAll(async () => {
      opened = await open()
      store = opened.store
    })
    afterAll(() => opened.close())

    test('given a project · when events are appended · then they are read back in order, complete and opened', async () => {
      const project = await newProject(store)
      const [home, other] = [randomUUID(), randomUUID()]
      const events = [registered(home), registered(other), signed(home, { targetSeq: 1 })]
      const given = command(events, {
        onBehalfOf: '乙某',
        claimedAt: '2018-08-26T04:28:59.123Z',
        batchId: randomUUID(),
      })
      const result = await store.events.append(project, given)
      const read = await collected(store.events.read(project))

      expect(result).toEqual({
        kind: 'appended',
        outcome: { signed: true },
        firstSeq: 1,
        lastSeq: 3,
        repeated: false,
      })
      const common = {
        recordedAt: MOMENT,
        claimedAt: '2018-08-26T04:28:59.123Z',
        actor: 'cli:test',
        onBehalfOf: '乙某',
        via: 'cli',
        commandId: given.commandId,
        batchId: given.batchId,
      }
      expect(read).toEqual([
        { ...events[0], ...common, seq: 1, streamVersion: 1, n: 1 },
        { ...events[1], ...common, seq: 2, streamVersion: 1, n: 2 },
        { ...events[2], ...common, seq: 3, streamVersion: 2, n: 3 },
      ])
      expect(await store.events.verifyChain(project)).toEqual({ ok: true, seq: 3 })
    })

    test('given many events · then a stream, and any stretch of the log, reads the same as the whole', async () => {
      const project = await newProject(store)
      const streams = [randomUUID(), randomUUID(), randomUUID()]
      const events = Array.from({ length: 4_500 }, (_, i) => signed(streams[i % 3] as string))
      await store.events.append(project, command(events))
      const all = await collected(store.events.read(project))
      const stretch = await collected(store.events.read(project, { afterSeq: 100, upToSeq: 4_200 }))
      const stream = await collected(
        store.events.read(project, { stream: streams[1] as string, afterSeq: 3 }),
      )

      expect(all.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1))
      expect(stretch).toEqual(all.slice(100, 4_200))
      expect(stream).toEqual(all.filter(({ seq, streamId }) => streamId === streams[1] && seq > 3))
    })

    test('given the same command again · then the first outcome, once; with other content · then it is refused', async () => {
      const project = await newProject(store)
      const first = command([signed(randomUUID())])
      await store.events.append(project, first)
      const again = await store.events.append(project, { ...first, outcome: { signed: false } })
      const other = await store.events.append(project, { ...first, contentHash: 'other' })

      expect(again).toEqual({
        kind: 'appended',
        outcome: { signed: true },
        firstSeq: 1,
        lastSeq: 1,
        repeated: true,
      })
      expect(other).toEqual({ kind: 'content-differs' })
      expect(await store.events.head(project)).toBe(1)
    })

    test('given a refusal · then its outcome is kept without events, and comes again', async () => {
      const project = await newProject(store)
      const refused = command([], { outcome: { refused: 'window-closed' } })
      await store.events.append(project, refused)

      expect(await store.events.append(project, refused)).toEqual({
        kind: 'appended',
        outcome: { refused: 'window-closed' },
        firstSeq: null,
        lastSeq: null,
        repeated: true,
      })
    })

    test('given a stream moved since it was read · then nothing is written and its version is told', async () => {
      const project = await newProject(store)
      const home = randomUUID()
      const late = command([signed(home)], { expected: [{ stream: home, version: 0 }] })
      await store.events.append(
        project,
        command([signed(home)], { expected: [{ stream: home, version: 0 }] }),
      )
      const result = await store.events.append(project, late)
      const decidedAgain = { ...late, expected: [{ stream: home, version: 1 }] }

      expect(result).toEqual({ kind: 'stream-moved', stream: home, version: 1 })
      expect(await store.events.append(project, decidedAgain)).toMatchObject({ kind: 'appended', lastSeq: 2 })
    })

    test('given a decision on the whole project · when anything was recorded since · then nothing is written', async () => {
      const project = await newProject(store)
      const counting = command([signed(randomUUID())], { expectedHead: 0 })
      await store.events.append(project, command([signed(randomUUID())]))
      expect(await store.events.append(project, counting)).toEqual({ kind: 'head-moved', seq: 1 })
      const decidedAgain = { ...counting, expectedHead: 1 }
      expect(await store.events.append(project, decidedAgain)).toMatchObject({ kind: 'appended', lastSeq: 2 })
    })

    test('given a certificate that one household holds · then another cannot take it until it is given up', async () => {
      const project = await newProject(store)
      const [home, other] = [randomUUID(), randomUUID()]
      const claim = { kind: 'certificate', value: '示例证-001' }
      const take = (streamId: string) => command([signed(streamId)], { claims: [{ ...claim, streamId }] })
      await store.events.append(project, take(home))
      const refused = await store.events.append(project, take(other))
      await store.events.append(project, command([signed(home)], { released: [claim] }))

      expect(refused).toEqual({ kind: 'claim-taken', claim: { ...claim, streamId: other }, by: home })
      expect(await store.events.append(project, take(other))).toMatchObject({ kind: 'appended', firstSeq: 3 })
    })

    test('given twenty commands at once · then every one is there, in one gapless order, and the chain holds', async () => {
      const project = await newProject(store)
      const home = randomUUID()
      const commands = Array.from({ length: 20 }, () => command([registered(home), signed(randomUUID())]))
      await Promise.all(commands.map((one) => store.events.append(project, one)))
      const read = await collected(store.events.read(project))

      expect(read.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
      for (const { commandId } of commands) {
        const [first, second] = read.filter((event) => event.commandId === commandId)
        expect(second?.seq).toBe((first?.seq as number) + 1)
      }
      expect(
        read.filter(({ streamId }) => streamId === home).map(({ streamVersion }) => streamVersion),
      ).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
      expect(await store.events.verifyChain(project)).toEqual({ ok: true, seq: 40 })
    })

    test('given the same command twenty times at once · then it is done once', async () => {
      const project = await newProject(store)
      const one = command([registered(randomUUID())])
      const results = await Promise.all(Array.from({ length: 20 }, () => store.events.append(project, one)))

      expect(results.filter((result) => result.kind === 'appended' && !result.repeated)).toHaveLength(1)
      expect(results.every((result) => result.kind === 'appended' && result.lastSeq === 1)).toBe(true)
      expect(await store.events.head(project)).toBe(1)
    })

    test('given tallies kept within · then they are written with the events, and undone with them', async () => {
      const project = await newProject(store)
      const tally = async (tx: pg.PoolClient, recorded: readonly RecordedEvent[]) => {
        await tx.query(
          `INSERT INTO tally (project_id, measure, key, day, amount, through_seq) VALUES ($1, 'signed', '一组', $2, $3, $4)`,
          [project, '2018-08-26', recorded.length, recorded.at(-1)?.seq],
        )
      }
      const failing = async (tx: pg.PoolClient, recorded: readonly RecordedEvent[]) => {
        await tally(tx, recorded)
        throw new Error('a view that fails')
      }
      const events = [registered(randomUUID()), signed(randomUUID())]
      await expect(store.events.append(project, command(events, { within: failing }))).rejects.toThrow(
        'a view that fails',
      )
      const before = await store.events.head(project)
      await store.events.append(project, command(events, { within: tally }))
      const tallies = await store.db
        .selectFrom('tally')
        .select(['key', 'day', 'amount', 'through_seq'])
        .where('project_id', '=', project)
        .execute()

      expect(before).toBe(0)
      expect(tallies).toEqual([{ key: '一组', day: '2018-08-26', amount: 2, through_seq: 2 }])
    })

    test('given a key erased · then its content is gone, the rest stays, the chain holds, and writing goes on', async () => {
      const project = await newProject(store)
      const home = randomUUID()
      const hardship = signed(home, {
        type: 'HardshipRecorded',
        private: { kind: '低保' },
        keyClass: 'hardship',
      })
      await store.events.append(project, command([registered(home), hardship, registered(randomUUID())]))
      const erased = await store.events.eraseKey(project, home, 'hardship', MOMENT)
      const again = await store.events.eraseKey(project, home, 'hardship', MOMENT)
      await store.events.append(project, command([{ ...hardship, eventId: randomUUID() }]))
      const read = await collected(store.events.read(project))

      expect([erased, again]).toEqual([true, false])
      expect(read.map((event) => event.private)).toEqual([
        { name: '甲某', address: '示例路 1 号' },
        null,
        { name: '甲某', address: '示例路 1 号' },
        { kind: '低保' },
      ])
      expect(read.map(({ keyClass }) => keyClass)).toEqual(['identity', 'hardship', 'identity', 'hardship'])
      expect(await store.events.verifyChain(project)).toEqual({ ok: true, seq: 4 })
    })

    test('given names and addresses · then no column of the database holds them in clear', async () => {
      const project = await newProject(store)
      await store.events.append(project, command([registered(randomUUID())]))
      const { rows } = await store.pool.query('SELECT * FROM event WHERE project_id = $1', [project])
      const bytes = Object.values(rows[0]).map((value) =>
        Buffer.isBuffer(value) ? value.toString() : String(value),
      )

      expect(bytes.join('\n')).not.toMatch(/甲某|示例路/)
    })

    test('given the application · when it tries to change or remove an event · then the database refuses', async () => {
      const project = await newProject(store)
      await store.events.append(project, command([signed(randomUUID())]))
      const tries = [
        'UPDATE event SET actor = actor WHERE project_id = $1',
        'DELETE FROM event WHERE project_id = $1',
        'UPDATE stream SET project_id = project_id WHERE project_id = $1',
      ]

      expect(store.appendOnly).toBe(true)
      for (const sql of tries)
        await expect(store.pool.query(sql, [project])).rejects.toThrow('permission denied')
    })

    test('given a listener · when a command is appended · then it hears the project and its head', async () => {
      const project = await newProject(store)
      const listener = await store.pool.connect()
      await listener.query(`LISTEN ${HINT_CHANNEL}`)
      const heard = new Promise<string>((resolve) =>
        listener.on('notification', ({ payload = '' }) => {
          if (payload.startsWith(project)) resolve(payload)
        }),
      )
      await store.events.append(project, command([signed(randomUUID()), signed(randomUUID())]))

      expect(readHint(await heard)).toEqual({ projectId: project, seq: 2 })
      listener.release(true)
    })

    test('given a project nobody registered, or ids that are no lower-case UUIDs · then that is a bug', async () => {
      const project = await newProject(store)
      const nowhere = randomUUID()
      await expect(store.events.append(nowhere, command([signed(randomUUID())]))).rejects.toThrow(
        'is not registered',
      )
      const shouting = command([signed(randomUUID().toUpperCase().replace(/^./, 'A'))])
      await expect(store.events.append(project, shouting)).rejects.toThrow('not a lower-case UUID')
    })
  })
}
