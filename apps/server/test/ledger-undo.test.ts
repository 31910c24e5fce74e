/** 撤回导入: why an import stays, in words. */
import { undoImport } from '@oneruler/server/ledger-undo'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { act, filesOf, importFiles, openFresh } from './opened.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
beforeAll(async () => {
  installation = await openFresh()
})
afterAll(() => installation.discard())

/** The certificates that no other household may have. */
async function certificatesClaimed(projectId: string): Promise<string[]> {
  const { rows } = await installation.store.pool.query(
    "SELECT value FROM claim WHERE project_id = $1 AND kind = 'certificate'",
    [projectId],
  )
  return rows.map(({ value }) => value).sort()
}

test('given certificates in a ledger, then they are taken; one corrected is exchanged, and none is left once it is undone', async () => {
  const simulated = simulateCampaign({ households: 12, groups: 1, seed: 'numbers' })
  const certificates = (houses: typeof simulated.sheets.房屋) =>
    houses.flatMap(({ 权证号 }) => (权证号 ? [String(权证号)] : [])).sort()
  const first = await importFiles(installation, await filesOf(simulated))
  const { projectId } = first.staged
  const given = certificates(simulated.sheets.房屋)
  expect(given.length).toBeGreaterThan(3)
  expect(await certificatesClaimed(projectId)).toEqual(given)

  const corrected = simulated.sheets.房屋.map((row) =>
    row.权证号 === given[0] ? { ...row, 权证号: 'XX-1' } : row,
  )
  const sheets = { ...simulated.sheets, 房屋: corrected }
  const second = await importFiles(installation, await filesOf({ ...simulated, sheets }))
  expect(await certificatesClaimed(projectId)).toEqual(certificates(corrected))

  await undoImport(installation.store, projectId, second.batch ?? '', act)
  expect(await certificatesClaimed(projectId)).toEqual(given)
  await undoImport(installation.store, projectId, first.batch ?? '', act)
  expect(await certificatesClaimed(projectId)).toEqual([])
})

test('given a later import that brought another plan, when the first is undone, then that import is named', async () => {
  const files = await filesOf(simulateCampaign({ households: 5, groups: 1, seed: 'undo' }))
  const first = await importFiles(installation, files)
  const revised = new TextEncoder().encode(`${new TextDecoder().decode(files.plan ?? undefined)}\n修订。\n`)
  const second = await importFiles(installation, { ...files, plan: revised })
  const undone = await undoImport(installation.store, first.staged.projectId, first.batch ?? '', act)
  expect(undone).toEqual({
    withdrawn: false,
    refusedBecause: [`后来的批次 ${second.batch} 换了补偿方案，依赖它。请先撤回批次 ${second.batch}。`],
  })
})
