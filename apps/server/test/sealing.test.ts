/** 封存日志: what was published can be checked by anybody, and no crash, retry or old backup makes two logs of it. */
import { day } from '@oneruler/campaign/day'
import { verifyConsistency } from '@oneruler/log/proof'
import { isRefused } from '@oneruler/log/refusal'
import { openTiles } from '@oneruler/log/tile-tree'
import { openCheckpoint, verifyLog } from '@oneruler/log/verify-log'
import { issueBulletin } from '@oneruler/server/bulletin-issue'
import { restoreLog } from '@oneruler/server/sunshine/restore-log'
import { seal } from '@oneruler/server/sunshine/seal'
import type { PublicLog } from '@oneruler/store/public-log'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isCommitted, saltOf } from '../../../tools/second-verifier/second-verifier.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { act, filesOf, importFiles, openFresh } from './opened.ts'
import { agreement, NOON, newProject, readBySecond, record, sign } from './sealing-given.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
beforeAll(async () => {
  installation = await openFresh()
})
afterAll(() => installation.discard())

const published = async (projectId: string) => {
  const { log } = installation.store
  const files = log.files(projectId)
  const opened = openCheckpoint((await files.read('checkpoint')) as Uint8Array, log.signer(projectId).key)
  if (isRefused(opened)) throw new Error(opened.refused)
  return opened.checkpoint
}

/** Whether the log as published goes on from an earlier checkpoint, as a witness asks. */
async function goesOnFrom(projectId: string, earlier: Awaited<ReturnType<typeof published>>) {
  const now = await published(projectId)
  const tree = await openTiles(now.size, now.root, installation.store.log.files(projectId))
  const proof = isRefused(tree) ? tree : await tree.consistency(earlier.size)
  return !isRefused(proof) && verifyConsistency(earlier.size, earlier.root, now.size, now.root, proof)
}

const verified = (projectId: string) =>
  verifyLog(installation.store.log.files(projectId), installation.store.log.signer(projectId).key)

test('given a campaign, when its bulletin is issued, then a second verifier reads every publication and no person', async () => {
  const ledger = simulateCampaign({ households: 30, groups: 2, seed: 'sealing' })
  const { projectId } = (await importFiles(installation, await filesOf(ledger))).staged
  await issueBulletin(installation, projectId, day('2099-01-01'), act)

  const entries = (await readBySecond(installation.store.log, projectId)).map((entry) => entry.toString())
  const of = (kind: string) => entries.filter((entry) => entry.split('\n')[1] === kind).length
  expect(of('agreement')).toBe(ledger.sheets.签约.length)
  expect(of('payment')).toBe(ledger.sheets.支付.length)
  expect([of('bulletin'), of('planVersion'), of('chainHead')]).toEqual([1, 1, 1])
  for (const { 户号, 户主 } of ledger.sheets.征收户)
    for (const told of [户号, 户主].filter((cell) => cell !== null && cell !== undefined))
      expect(entries.some((entry) => entry.includes(String(told)))).toBe(false)
})

test('given a signed agreement, then its amount is shown by its secret, and by no other amount; with the key of the household goes the secret', async () => {
  const projectId = await newProject(installation)
  const one = agreement(1)
  await record(installation, projectId, [one])
  await seal(installation.store.log, projectId, NOON)
  const [entry] = (await readBySecond(installation.store.log, projectId)).map(String)
  const secret = (await installation.store.log.secret(projectId, 0)) as Uint8Array
  const shows = (amount: string) =>
    isCommitted(entry as string, 'totalFen', amount, saltOf(secret, 'totalFen'))
  expect([shows('213040600'), shows('213040601')]).toEqual([true, false])

  await installation.store.events.eraseKey(projectId, one.streamId, 'identity', NOON.toISOString())
  expect(await installation.store.log.secret(projectId, 0)).toBeNull()
  expect((await verified(projectId)).firstBad).toBeNull()
})

test('given an agreement corrected, then the log has both, the second naming the first', async () => {
  const projectId = await newProject(installation)
  const one = agreement(1)
  await record(installation, projectId, [one])
  const body = { type: one.type, v: 1, from: one.body, to: one.body, reason: '记错' }
  await record(installation, projectId, [
    agreement(1, { streamId: one.streamId, type: 'Corrected', body, targetSeq: 1 }),
  ])
  await seal(installation.store.log, projectId, NOON)
  const [, second] = (await readBySecond(installation.store.log, projectId)).map(String)
  const secret = (await installation.store.log.secret(projectId, 1)) as Uint8Array
  expect(isCommitted(second as string, 'corrects', '0', saltOf(secret, 'corrects'))).toBe(true)
})

/** A log of which one write, by its number, is lost, or done and reported lost. */
function failingAt(log: PublicLog, nth: number, isDone: boolean): { log: PublicLog; writes: () => number } {
  let writes = 0
  const failing =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      writes += 1
      if (writes !== nth) return await write(...args)
      if (isDone) await write(...args)
      throw new Error('断电')
    }
  return {
    writes: () => writes,
    log: {
      ...log,
      addChainHead: failing(log.addChainHead),
      keepCheckpoint: failing(log.keepCheckpoint),
      files: (projectId) => {
        const files = log.files(projectId)
        return { read: files.read, write: failing(files.write) }
      },
    },
  }
}

test('given each write of a sealing lost, or done and reported lost, when more is signed and sealed, then nothing is lost and the log goes on from what anybody saw', async () => {
  const { log } = installation.store
  const counted = await newProject(installation)
  await sign(installation, counted, 1, 300)
  const whole = failingAt(log, 0, false)
  await seal(whole.log, counted, NOON)
  expect(whole.writes()).toBeGreaterThan(8)

  for (const isDone of [false, true])
    for (let nth = 1; nth <= whole.writes(); nth++) {
      const projectId = await newProject(installation)
      await sign(installation, projectId, 1, 3)
      await seal(log, projectId, NOON)
      const seen = [await published(projectId)]
      await sign(installation, projectId, 4, 300)
      await expect(seal(failingAt(log, nth, isDone).log, projectId, NOON)).rejects.toThrow('断电')
      expect((await verified(projectId)).firstBad, `${nth} ${isDone}`).toBeNull()
      seen.push(await published(projectId))
      await sign(installation, projectId, 304)
      expect((await seal(log, projectId, NOON)).kind).toBe('sealed')
      expect((await readBySecond(log, projectId)).map(kindOf).filter((k) => k === 'agreement')).toHaveLength(
        304,
      )
      expect((await verified(projectId)).firstBad, `${nth} ${isDone}`).toBeNull()
      for (const earlier of seen) expect(await goesOnFrom(projectId, earlier)).toBe(true)
    }
}, 120_000)

const kindOf = (entry: Buffer): string | undefined => entry.toString().split('\n')[1]

test('given two sealings at once, then one log comes of it; a sealing with nothing new publishes the same bytes', async () => {
  const { log } = installation.store
  const projectId = await newProject(installation)
  await sign(installation, projectId, 1, 5)
  const kinds = (await Promise.all([1, 2, 3].map(() => seal(log, projectId, NOON)))).map(({ kind }) => kind)
  expect(kinds).toContain('sealed')
  expect(kinds).not.toContain('refused')
  const before = await log.files(projectId).read('checkpoint')
  await seal(log, projectId, new Date('2018-08-27T04:00:00Z'))
  expect(await log.files(projectId).read('checkpoint')).toEqual(before)
  expect(await readBySecond(log, projectId)).toHaveLength(6)
})

test.for([0, 1, 9])(
  'given a backup that lost what was published and %i agreements since, then nothing is signed until a person states it; then the log goes on',
  async (since) => {
    const { log } = installation.store
    const projectId = await newProject(installation)
    await sign(installation, projectId, 1, 2)
    await seal(log, projectId, NOON)
    await sign(installation, projectId, 3, 4)
    await seal(log, projectId, NOON)
    const seen = await published(projectId)
    const before = await readBySecond(log, projectId)

    await comeBack(projectId, { seq: 2, logSize: 3 })
    if (since > 0) await sign(installation, projectId, 20, since)
    const refusal = await seal(log, projectId, NOON)
    expect(refusal).toMatchObject({
      kind: 'refused',
      reason:
        since === 0
          ? { refused: 'log-behind' }
          : { refused: expect.stringMatching(/log-behind|entry-wrong/) },
    })
    expect(await published(projectId)).toEqual(seen)

    expect(await restoreLog(log, projectId, NOON)).toBe(5)
    expect((await seal(log, projectId, NOON)).kind).toBe('sealed')
    const after = await readBySecond(log, projectId)
    expect(after.slice(0, before.length)).toEqual(before)
    expect(kindOf(after[before.length] as Buffer)).toBe('logRestored')
    expect(after.slice(before.length + 1).filter((entry) => kindOf(entry) === 'agreement')).toHaveLength(
      since,
    )
    expect(await goesOnFrom(projectId, seen)).toBe(true)
    expect(await verified(projectId)).toMatchObject({ firstBad: null })
    expect(await restoreLog(log, projectId, NOON)).toMatchObject({ refused: 'nothing-lost' })
  },
)

/** The database as a backup of an earlier moment has it. */
async function comeBack(projectId: string, { seq, logSize }: { seq: number; logSize: number }) {
  const { pool } = installation.database
  await pool.query('DELETE FROM event WHERE project_id = $1 AND seq > $2', [projectId, seq])
  await pool.query('DELETE FROM log_entry WHERE project_id = $1 AND entry_index >= $2', [projectId, logSize])
  await pool.query('DELETE FROM log_checkpoint WHERE project_id = $1 AND size > $2', [projectId, logSize])
  await pool.query(
    `UPDATE project SET head_seq = $2, log_size = $3,
       head_hash = (SELECT hash FROM event WHERE project_id = $1 AND seq = $2) WHERE project_id = $1`,
    [projectId, seq, logSize],
  )
}
