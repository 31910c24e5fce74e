/** 项目之墙与范围之墙: what a route asks of the database carelessly shows nothing of another project or reach. */
import { randomUUID } from 'node:crypto'
import { day } from '@oneruler/campaign/day'
import { createApp } from '@oneruler/server/app'
import { type ProjectEnv, theProject } from '@oneruler/server/routes/asked'
import { type Grant, type GrantTerms, grantsOf } from '@oneruler/server/sign-in/grants'
import { registerProject } from '@oneruler/store/project-head'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, signIn } from './signed-in.ts'

const served = sampleServed()

/** A route that asks with no condition at all, as somebody who holds these grants. */
async function careless(grants: readonly Grant[], sql: string, today = '2018-09-04'): Promise<unknown> {
  const { deps, project } = served()
  const actor = { account: 'account a', name: '示例某', staff: null, roles: grants.map(({ role }) => role) }
  const app = new Hono<ProjectEnv>()
    .use('/:project/*', async (c, next) => {
      c.set('grants', grants)
      c.set('held', grants)
      c.set('actor', actor)
      await next()
    })
    .use('/:project/*', theProject({ ...deps, today: () => day(today) }))
    .get('/:project/careless', async (c) => c.json((await deps.installation.store.pool.query(sql)).rows))
  return (await app.request(`/${project}/careless`)).json()
}

const granted = (
  role: GrantTerms['role'],
  reach: GrantTerms['reach'],
  staff: string | null = null,
): Grant => ({
  ...{ id: randomUUID(), account: 'account a', from: day('2018-01-01'), givenBy: 'test', givenAt: '' },
  ...{ role, project: served().project, staff, reach, until: null, ended: null },
})

test('given a route that forgets its project in a query, then it is shown its own rows and no other’s', async () => {
  const { deps, project } = served()
  const { store } = deps.installation
  const registeredAt = '2018-08-26T04:29:00.000Z'
  await registerProject(store.pool, {
    ...{ projectId: randomUUID(), name: '示例项目乙', county: '示例县', registeredAt },
  })
  const shown = await careless(await grantsOf(store), 'SELECT project_id FROM project')
  expect(shown).toEqual([{ project_id: project }])
})

const GROUPS = 'SELECT DISTINCT group_name AS group FROM household_view ORDER BY 1'

test('given a route that forgets its reach in a query, then a member, a partner’s staff and a valuer are shown their own', async () => {
  expect(await careless([granted('group-member', { groups: ['一组'] })], GROUPS)).toEqual([{ group: '一组' }])
  const partner = await careless(
    [granted('partner-staff', { partners: ['B01'] })],
    'SELECT DISTINCT partner FROM household_view',
  )
  expect(partner).toEqual([{ partner: 'B01' }])
  const houses = [granted('valuer', { households: ['H0003', 'H0700'] })]
  expect(await careless(houses, 'SELECT number FROM household_view ORDER BY 1')).toEqual([
    { number: 'H0003' },
    { number: 'H0700' },
  ])
  expect(await careless(houses, `SELECT count(DISTINCT stream_id) AS streams FROM event`)).toEqual([
    { streams: 2 },
  ])
  expect(await careless([granted('group-leader', {})], GROUPS)).toEqual([])
  expect(await careless([granted('leader', {})], GROUPS)).not.toHaveLength(1)
})

test('given a reinforcement, then the database opens the second group while it runs, and no day longer', async () => {
  const reinforcing = [granted('group-member', {}, 'R009')]
  const both = [{ group: '一组' }, { group: '二组' }]
  expect(await careless(reinforcing, GROUPS, '2018-08-28')).toEqual([{ group: '一组' }])
  expect(await careless(reinforcing, GROUPS, '2018-08-29')).toEqual(both)
  expect(await careless(reinforcing, GROUPS, '2018-09-05')).toEqual([{ group: '一组' }])
})

test('given somebody whose reach is bounded, when he acts, then it is recorded, and what all see stays whole', async () => {
  const { deps, page, project } = served()
  const { project: _, ...terms } = granted('group-member', { groups: ['一组'] }, 'R009')
  const member = asSigned(createApp(deps), await signIn(deps, [{ ...terms, project }]))
  const households = async () => (await page<{ total: number }>('/households')).total
  const before = await households()
  const input = { at: '2018-09-03T10:00', minutes: '20', purpose: '补偿讲解', outcome: '见面', promises: [] }
  const act = { id: randomUUID(), target: 'H0001', input }
  const response = await member.request(`/api/projects/${project}/commands/recordVisit`, posted(act))
  expect(await response.json()).toMatchObject({ kind: 'accepted' })
  expect(await households()).toBe(before)
  const told = await page<{ timeline: readonly { day: string; actor: string }[] }>('/households/H0001')
  expect(told.timeline.some(({ day, actor }) => day === '2018-09-03' && actor === '示例某')).toBe(true)
})
