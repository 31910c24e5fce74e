/** 备份: taken while acts are recorded and a ledger is imported, restored elsewhere; figures and public log are the same. */
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, day } from '@oneruler/campaign/day'
import { figuresOf } from '@oneruler/campaign/figures'
import { type Installation, openInstallation } from '@oneruler/server/installation'
import { seal } from '@oneruler/server/sunshine/seal'
import { restoreBackup } from '@oneruler/store/backup/restore-backup'
import { backupBytes } from '@oneruler/store/backup/write-backup'
import { openKeyFile } from '@oneruler/store/key-vault'
import { openDatabase } from '@oneruler/store/postgres/database'
import { expect, onTestFinished, test } from 'vitest'
import { numberedIds, ServerOffice } from '../../../tools/acted/server-office.ts'
import { runToSigning } from '../../../tools/acted/whole-campaign.ts'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { filesOf, importFiles, openFresh } from './opened.ts'
import { NOON } from './sealing-given.ts'

const SEED = '20180502'
const LATER: Day = day('2099-01-01')

/** A database of its own with the keys of another, restored from the bytes. */
async function restored({ dataDir }: Installation, bytes: readonly Buffer[]): Promise<Installation> {
  const scratch = scratchFolder()
  onTestFinished(() => scratch.discard())
  const elsewhere = join(scratch.path, 'data')
  mkdirSync(elsewhere, { mode: 0o711 })
  cpSync(join(dataDir, 'keys'), join(elsewhere, 'keys'), { recursive: true })
  const database = await openDatabase({ dataDir: elsewhere })
  await restoreBackup(database, elsewhere, one(bytes)).finally(() => database.close())
  const installation = await openInstallation({ dataDir: elsewhere })
  onTestFinished(() => installation.close())
  return installation
}

async function* one(bytes: readonly Buffer[]): AsyncGenerator<Uint8Array> {
  yield* bytes
}

async function figures({ campaigns }: Installation, projectId: string) {
  const tallied = await campaigns.tallied(projectId)
  return tallied && figuresOf(tallied.tallies, tallied.frame, LATER)
}

/** Every row of the views, as text. */
async function views({ store }: Installation, projectId: string): Promise<string[]> {
  const { rows } = await store.pool.query<{ row: string }>(
    `SELECT h::text AS row FROM household_view h WHERE project_id = $1
     UNION ALL SELECT (measure, key, day, amount)::text FROM tally WHERE project_id = $1 AND amount <> 0`,
    [projectId],
  )
  return rows.map(({ row }) => row).sort()
}

async function events({ store }: Installation, projectId: string, upToSeq: number) {
  const read = []
  for await (const event of store.events.read(projectId, { upToSeq })) read.push(event)
  return read
}

test('given acts are recorded and a ledger is imported, when a backup is taken meanwhile and restored elsewhere, then it is one moment of both: every event, secret and log entry, and figures that follow from them', async () => {
  const installation = await openFresh()
  onTestFinished(() => installation.discard())
  const ledger = await filesOf(simulateCampaign({ households: 60, groups: 2, seed: 'before' }))
  const imported = (await importFiles(installation, ledger)).staged.projectId
  await seal(installation.store.log, imported, NOON)
  const before = await figures(installation, imported)

  const office = new ServerOffice(installation, numberedIds(SEED))
  const acting = runToSigning(office, Number(SEED), 20)
  const more = await filesOf(simulateCampaign({ households: 60, groups: 2, seed: 'meanwhile' }))
  const importing = importFiles(installation, more)
  const bytes: Buffer[] = []
  const { connection } = installation.database
  let taken = 0
  for await (const page of backupBytes(connection, openKeyFile(installation.dataDir), NOON)) {
    bytes.push(page)
    // The snapshot stands: what is recorded between two pages is not in it.
    if (taken++ === 0) await importing
  }
  await acting

  const again = await restored(installation, bytes)
  expect(await figures(again, imported)).toEqual(before)
  expect(await views(again, imported)).toEqual(await views(installation, imported))
  const heads = await again.store.db.selectFrom('project').select(['project_id', 'head_seq']).execute()
  for (const { project_id, head_seq } of heads) {
    expect(await again.store.events.verifyChain(project_id)).toEqual({ ok: true, seq: head_seq })
    expect(await events(again, project_id, head_seq)).toEqual(
      await events(installation, project_id, head_seq),
    )
  }
  expect(heads.map(({ project_id }) => project_id)).not.toContain((await importing).staged.projectId)
  const sealed = await again.store.log.checkpoints(imported)
  expect(sealed).toEqual(await installation.store.log.checkpoints(imported))
  expect(await seal(again.store.log, imported, NOON)).toMatchObject({ kind: 'sealed' })
  for (const path of ['checkpoint', 'checkpoints.json'])
    expect(await again.store.log.files(imported).read(path)).toEqual(
      await installation.store.log.files(imported).read(path),
    )
})
