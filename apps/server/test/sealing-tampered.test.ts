/**
 * 背着服务器改: every change made behind the server's back is named by the chain, by the next sealing, or by whoever
 * verifies the files.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifyLog } from '@oneruler/log/verify-log'
import { seal } from '@oneruler/server/sunshine/seal'
import { hashOf } from '@oneruler/store/chain'
import { storedRows } from '@oneruler/store/read'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFresh } from './opened.ts'
import { NOON, newProject, sign } from './sealing-given.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
beforeAll(async () => {
  installation = await openFresh()
})
afterAll(() => installation.discard())

/** Three hundred agreements, sealed twice: full and partial files, two checkpoints, two chain heads. */
async function sealedTwice(): Promise<string> {
  const projectId = await newProject(installation)
  await sign(installation, projectId, 1, 100)
  await seal(installation.store.log, projectId, NOON)
  await sign(installation, projectId, 101, 200)
  await seal(installation.store.log, projectId, NOON)
  return projectId
}

const run = (sql: string, values: readonly unknown[]) => installation.database.pool.query(sql, [...values])
const chain = (projectId: string) => installation.store.events.verifyChain(projectId)

/** Changes an event's body and hashes the whole chain anew, as one does who has the database and our source. */
async function rewriteHistory(projectId: string, seq: number, from: string, to: string): Promise<void> {
  let previous: Buffer | null = null
  for await (const { prev_hash, hash: _, ...row } of storedRows(installation.store.pool, projectId)) {
    const body = row.seq === seq ? Buffer.from(row.body.toString().replace(from, to)) : row.body
    const before = previous ?? prev_hash
    previous = hashOf(projectId, before, { ...row, body })
    await run('UPDATE event SET body = $3, prev_hash = $4, hash = $5 WHERE project_id = $1 AND seq = $2', [
      projectId,
      row.seq,
      body,
      before,
      previous,
    ])
  }
  await run('UPDATE project SET head_hash = $2 WHERE project_id = $1', [projectId, previous])
}

const AMOUNT = ['213040600', '913040600'] as const

test('given the amount of an agreement changed in its row, then the chain names the event', async () => {
  const projectId = await sealedTwice()
  await run(
    `UPDATE event SET body = convert_to(replace(convert_from(body, 'UTF8'), $2, $3), 'UTF8')
     WHERE project_id = $1 AND seq = 7`,
    [projectId, ...AMOUNT],
  )
  expect(await chain(projectId)).toEqual({ ok: false, seq: 7, broken: 'content' })
})

test('given the amount changed and the whole chain hashed anew, then the chain holds and the next sealing names it', async () => {
  const projectId = await sealedTwice()
  await rewriteHistory(projectId, 7, ...AMOUNT)
  expect(await chain(projectId)).toEqual({ ok: true, seq: 300 })
  await sign(installation, projectId, 400)
  expect(await seal(installation.store.log, projectId, NOON)).toEqual({
    kind: 'refused',
    reason: { refused: 'chain-changed', at: '300' },
  })
})

const DATABASE: readonly [what: string, sql: string, refused: object][] = [
  [
    'the last events taken out with their entries',
    `WITH e AS (DELETE FROM event WHERE project_id = $1 AND seq > 290)
     UPDATE project SET head_seq = 290,
       head_hash = (SELECT hash FROM event WHERE project_id = $1 AND seq = 290) WHERE project_id = $1`,
    { refused: 'chain-changed', at: '300' },
  ],
  [
    'a log entry changed',
    `UPDATE log_entry SET entry = overlay(entry placing '\\x41'::bytea from 60)
     WHERE project_id = $1 AND entry_index = 5`,
    { refused: 'entry-wrong', at: '5' },
  ],
  [
    'a log entry taken out',
    'DELETE FROM log_entry WHERE project_id = $1 AND entry_index = 5',
    { refused: 'entry-wrong', at: '5' },
  ],
  [
    'two log entries swapped',
    `UPDATE log_entry SET entry = (SELECT o.entry FROM log_entry o
       WHERE o.project_id = $1 AND o.entry_index = 14 - log_entry.entry_index)
     WHERE project_id = $1 AND entry_index IN (6, 8)`,
    { refused: 'entry-wrong', at: '6' },
  ],
  [
    'the last log entry taken out',
    'DELETE FROM log_entry WHERE project_id = $1 AND entry_index = 301',
    { refused: 'entry-wrong', at: '301' },
  ],
  [
    'a kept checkpoint changed',
    `UPDATE log_checkpoint SET note = overlay(note placing '\\x41'::bytea from 60)
     WHERE project_id = $1 AND size = 302`,
    { refused: 'signature-invalid' },
  ],
]

test.for(DATABASE)(
  'given %s in the database, then nothing more is signed, and it is named',
  async ([, sql, reason]) => {
    const { log } = installation.store
    const projectId = await sealedTwice()
    const before = await log.files(projectId).read('checkpoint')
    await run(sql, [projectId])
    expect(await seal(log, projectId, NOON)).toMatchObject({ kind: 'refused', reason })
    expect(await log.files(projectId).read('checkpoint')).toEqual(before)
  },
)

/** What each published file says when a bit of it is turned, or when it is gone. */
const FILES: readonly [path: string, turned: string, gone: string][] = [
  ['checkpoint', 'signature-invalid', 'tile-missing'],
  ['checkpoints.json', 'signature-invalid', 'tile-missing'],
  ['tile/0/000', 'tile-wrong', 'tile-missing'],
  ['tile/0/001.p/46', 'tile-wrong', 'tile-missing'],
  ['tile/1/000.p/1', 'tile-wrong', 'tile-missing'],
  ['tile/entries/000', 'entry-wrong', 'tile-missing'],
  ['tile/entries/001.p/46', 'entry-wrong', 'tile-missing'],
]

test('given a bit of each published file turned, or the file gone, then whoever verifies is told', async () => {
  const { log } = installation.store
  const projectId = await sealedTwice()
  const verified = async () =>
    (await verifyLog(log.files(projectId), log.signer(projectId).key)).firstBad?.refused
  expect(await verified()).toBeUndefined()
  for (const [name, turned, gone] of FILES) {
    const path = join(installation.dataDir, 'log', projectId, name)
    const bytes = readFileSync(path)
    const changed = Buffer.from(bytes)
    const at = name.startsWith('checkpoint') ? bytes.indexOf('=') - 9 : 30
    changed[at] = changed[at] === 0x41 ? 0x42 : 0x41
    writeFileSync(path, changed)
    expect(await verified(), name).toBe(turned)
    rmSync(path)
    expect(await verified(), name).toBe(gone)
    writeFileSync(path, bytes)
  }
  expect(await verified()).toBeUndefined()
})
