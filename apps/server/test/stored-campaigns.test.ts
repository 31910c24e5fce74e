/** 项目读取: views of an earlier version of the code are made anew, however many projects are asked for at once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { filesOf, importFiles, openFresh } from './opened.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
beforeAll(async () => {
  installation = await openFresh()
})
afterAll(() => installation.discard())

/** One more than the store has connections. */
const PROJECTS = 11

test('given more projects of an earlier version than connections, when all are asked for at once, then each is counted', async () => {
  const { store, campaigns } = installation
  const ids: string[] = []
  for (let n = 0; n < PROJECTS; n++) {
    const files = await filesOf(simulateCampaign({ households: 3, groups: 1, seed: `version ${n}` }))
    ids.push((await importFiles(installation, files)).staged.projectId)
  }
  expect(new Set(ids).size).toBe(PROJECTS)
  // The application may not change a version; a row of an earlier one is put in its place.
  const { rows } = await store.pool.query('DELETE FROM view_state RETURNING project_id, through_seq, frame')
  for (const { project_id, through_seq, frame } of rows)
    await store.pool.query('INSERT INTO view_state VALUES ($1, 0, $2, $3)', [project_id, through_seq, frame])
  await store.pool.query("UPDATE tally SET amount = amount + 1 WHERE measure = 'households'")
  const loaded = await Promise.all(ids.map((id) => campaigns.load(id)))
  expect(
    loaded.map((one) => one?.tallies.of('households').reduce((sum, { amount }) => sum + amount, 0)),
  ).toEqual(ids.map(() => 3))
})
