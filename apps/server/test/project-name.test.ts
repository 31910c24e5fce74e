import { commitImport } from '@oneruler/server/ledger-import'
import { stageImport } from '@oneruler/server/ledger-staging'
import { undoImport } from '@oneruler/server/ledger-undo'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { act, filesOf, importFiles, openFresh } from './opened.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
beforeAll(async () => {
  installation = await openFresh()
})
afterAll(() => installation.discard())

const ledger = simulateCampaign({ households: 5, groups: 1, seed: 'name' })

test('given 项目名称 is corrected, when imported into the project, then its name follows, and returns when undone', async () => {
  const { store } = installation
  const { projectId, projectName } = (await importFiles(installation, await filesOf(ledger))).staged
  const nameOf = async () =>
    (
      await store.db
        .selectFrom('project')
        .select('name')
        .where('project_id', '=', projectId)
        .executeTakeFirstOrThrow()
    ).name
  const renamed = {
    ...ledger,
    sheets: {
      ...ledger.sheets,
      项目: ledger.sheets.项目.map((row) =>
        row.项目 === '项目名称' ? { ...row, 内容: '改名后的项目（虚构）' } : row,
      ),
    },
  }
  const staging = await stageImport(store, await filesOf(renamed), { projectId })
  if ('refusal' in staging) throw new Error(staging.refusal)
  const committed = await commitImport(store, staging.staged, act)
  expect(await nameOf()).toBe('改名后的项目（虚构）')

  await undoImport(store, projectId, ('batch' in committed && committed.batch) as string, act)
  expect(await nameOf()).toBe(projectName)
})
