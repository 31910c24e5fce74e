/** 批次现状: what of the later record rests on an import. */
import { randomUUID } from 'node:crypto'
import { batchStanding } from '@oneruler/store/batch-standing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command, MOMENT, newProject, registered, signed } from './a-project.ts'
import { type OpenedStore, openTestStore } from './opened-store.ts'

let opened: OpenedStore
let project: string
beforeAll(async () => {
  opened = await openTestStore()
})
afterAll(() => opened.close())

/** Records events as one import and gives its id. */
async function batch(...events: Parameters<typeof command>[0]): Promise<string> {
  const batchId = randomUUID()
  const { store } = opened
  await store.events.append(
    project,
    command(events, {
      batchId,
      within: async (tx, recorded) =>
        void (await tx.query(
          `INSERT INTO batch (project_id, batch_id, recorded_at, actor, first_seq, last_seq, report)
           VALUES ($1, $2, $3, 'cli:test', $4, $5, '{}')`,
          [project, batchId, MOMENT, recorded[0]?.seq, recorded.at(-1)?.seq],
        )),
    }),
  )
  return batchId
}
const withdraw = (batchId: string) =>
  opened.store.pool.query(
    'UPDATE batch SET withdrawn_seq = last_seq WHERE project_id = $1 AND batch_id = $2',
    [project, batchId],
  )
const standing = (batchId: string, most?: number) => batchStanding(opened.store.pool, project, batchId, most)
const source = { sheet: '签约', row: 7 }

test('given the last import · then nothing rests on it; what is no import stands nowhere', async () => {
  project = await newProject(opened.store)
  const home = randomUUID()
  await batch(registered(home))
  const last = await batch(signed(home))
  expect(await standing(last)).toEqual({ withdrawnOn: null, bulletins: [], later: [] })
  expect(await standing(randomUUID())).toBeNull()
  expect(await standing('none')).toBeNull()
})

test('given later facts of a household it registered and a correction of its row · then these rest on it, others do not', async () => {
  project = await newProject(opened.store)
  const [home, elsewhere] = [randomUUID(), randomUUID()]
  await opened.store.events.append(project, command([registered(elsewhere)]))
  const first = await batch(registered(home), signed(elsewhere))
  const second = await batch(signed(home, { body: { source } }), signed(elsewhere))
  await opened.store.events.append(project, command([signed(elsewhere, { type: 'Corrected', targetSeq: 3 })]))
  const onDay = '2018-08-26'
  const agreement = { type: 'AgreementSigned', onDay, batchId: second, source }
  const correction = { type: 'Corrected', onDay, batchId: null, source: null }
  expect((await standing(first))?.later).toEqual([agreement, correction])
  expect((await standing(first, 1))?.later).toEqual([agreement])
  expect((await standing(second))?.later).toEqual([])

  await withdraw(second)
  expect((await standing(first))?.later).toEqual([correction])
  expect(await standing(second)).toEqual({ withdrawnOn: onDay, bulletins: [], later: [] })
})

test('given a bulletin · then it rests on the imports it knew and on no later one', async () => {
  project = await newProject(opened.store)
  const known = await batch(registered(randomUUID()))
  await opened.store.pool.query(
    `INSERT INTO bulletin (project_id, number, day, known_to, definitions, frozen_at, numbers)
     VALUES ($1, 1, '2018-08-26', 1, 1, $2, '{}')`,
    [project, MOMENT],
  )
  const later = await batch(registered(randomUUID()))
  expect((await standing(known))?.bulletins).toEqual([{ number: 1, day: '2018-08-26' }])
  expect((await standing(later))?.bulletins).toEqual([])
})
