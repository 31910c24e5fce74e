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
