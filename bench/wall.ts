/**
 * 墙的代价 · What the walls cost: the same questions outside of a project, within it, and within the reach of one of its
 * groups, by turns.
 *
 *     node bench/wall.ts
 */
import { join } from 'node:path'
import { day } from '@oneruler/campaign/day'
import { openInstallation } from '@oneruler/server/installation'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { commitImport } from '@oneruler/server/ledger-import'
import { stageImport } from '@oneruler/server/ledger-staging'
import { listHouseholds } from '@oneruler/store/household-list'
import { forEverybody, withinProject } from '@oneruler/store/project-wall'
import { transaction } from '@oneruler/store/transaction'
import { scratchFolder } from '../tools/scratch-folder.ts'

const ROUNDS = 5
const TIMES = 300
const ONE_GROUP = { groups: ['一组'], partners: [], households: [] }
const SAMPLE = join(import.meta.dirname, '../examples/xiaoqiaotou')

const scratch = scratchFolder()
const installation = await openInstallation({ dataDir: join(scratch.path, 'data') })
try {
  const { store } = installation
  const files = readLedgerFolder(SAMPLE)
  const staging = files && (await stageImport(store, files))
  if (!staging || 'refusal' in staging) throw new Error('the sample is not there')
  await commitImport(store, staging.staged, { actor: 'bench', via: 'cli', now: () => new Date() })
  const project = staging.staged.projectId

  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    'one row by its key': () =>
      store.pool.query('SELECT head_seq FROM project WHERE project_id = $1', [project]),
    'a page of households': () =>
      listHouseholds(store.pool, project, { day: day('2018-09-04'), within: ONE_GROUP, page: 1, size: 50 }),
    'all rows of households': () =>
      store.pool.query('SELECT number FROM household_view WHERE project_id = $1', [project]),
    'all events, opened, for everybody': async () => {
      await forEverybody(async () => {
        for await (const _ of store.events.read(project));
      })
    },
    'a transaction of three queries': () =>
      transaction(store.pool, async (tx) => {
        for (let n = 0; n < 3; n++)
          await tx.query('SELECT head_seq FROM project WHERE project_id = $1', [project])
      }),
  }
  for (const [name, question] of Object.entries(questions)) {
    const times = name.startsWith('all') ? 3 : TIMES
    const took = {
      without: Number.POSITIVE_INFINITY,
      project: Number.POSITIVE_INFINITY,
      reach: Number.POSITIVE_INFINITY,
    }
    const measured = async () => {
      const start = performance.now()
      for (let n = 0; n < times; n++) await question()
      return (performance.now() - start) / times
    }
    for (let round = 0; round < ROUNDS; round++) {
      took.without = Math.min(took.without, await measured())
      took.project = Math.min(took.project, await withinProject(project, measured))
      took.reach = Math.min(
        took.reach,
        await withinProject(project, measured, { ...ONE_GROUP, account: 'bench' }),
      )
    }
    const beside = (ms: number) => `${ms.toFixed(2)} ms, × ${(ms / took.without).toFixed(2)}`
    console.log(
      `${name}: ${took.without.toFixed(2)} ms without; the project ${beside(took.project)}; a group ${beside(took.reach)}`,
    )
  }
} finally {
  await installation.close()
  scratch.discard()
}
