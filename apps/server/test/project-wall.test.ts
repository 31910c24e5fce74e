/** 项目之墙: what a route of one project asks of the database carelessly shows nothing of another. */
import { randomUUID } from 'node:crypto'
import { type ProjectEnv, theProject } from '@oneruler/server/routes/asked'
import { grantsOf } from '@oneruler/server/sign-in/grants'
import { registerProject } from '@oneruler/store/project-head'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()

test('given a route that forgets its project in a query, then it is shown its own rows and no other’s', async () => {
  const { deps, project } = served()
  const { store } = deps.installation
  const registeredAt = '2018-08-26T04:29:00.000Z'
  await registerProject(store.pool, {
    ...{ projectId: randomUUID(), name: '示例项目乙', county: '示例县', registeredAt },
  })
  const grants = await grantsOf(store)
  const app = new Hono<ProjectEnv>()
    .use('/:project/*', async (c, next) => {
      c.set('grants', grants)
      c.set('held', grants)
      await next()
    })
    .use('/:project/*', theProject(deps))
    .get('/:project/careless', async (c) =>
      c.json((await store.pool.query('SELECT project_id FROM project')).rows),
    )
  const response = await app.request(`/${project}/careless`)
  expect(await response.json()).toEqual([{ project_id: project }])
})
