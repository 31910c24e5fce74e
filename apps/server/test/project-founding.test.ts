/** 建立项目: a project founded without a ledger, by whom it may be, and once. */
import { day } from '@oneruler/campaign/day'
import { ROLES } from '@oneruler/campaign/role'
import { createApp } from '@oneruler/server/app'
import type { Deps } from '@oneruler/server/deps'
import { newId, projectIdOf } from '@oneruler/server/identity'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFresh } from './opened.ts'
import { asSigned, everywhere, posted, type SignedApp, signIn } from './signed-in.ts'

const TERMS = { name: '示例片区', county: '示例县', jurisdiction: '浙江', kind: '旧城区改建' }
const PROJECT = projectIdOf(TERMS.county, TERMS.name)

let installation: Awaited<ReturnType<typeof openFresh>>
let deps: Deps
let app: SignedApp
beforeAll(async () => {
  installation = await openFresh()
  deps = {
    installation,
    today: () => day('2018-05-02'),
    now: () => new Date('2018-05-02T02:00:00Z'),
    publicAddress: null,
    consoleDir: installation.dataDir,
  }
  app = asSigned(createApp(deps), await signIn(deps, everywhere(ROLES)))
})
afterAll(() => installation.discard())

const found = async (input: object, id = newId()) => {
  const response = await app.request('/api/projects', posted({ id, input }))
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('given a form with a blank left open, then no project is registered, and the blank is named', async () => {
  const { status, body } = await found({ ...TERMS, jurisdiction: '外省' })
  expect([status, body.kind]).toEqual([422, 'unreadable'])
  expect(JSON.stringify(body)).toContain('jurisdiction')
  expect(await installation.store.db.selectFrom('project').selectAll().execute()).toEqual([])
})

test('given no project, when one is founded, then it is there under county and name, and its road begins', async () => {
  const id = newId()
  expect(await found(TERMS, id)).toEqual({ status: 201, body: { kind: 'founded', project: PROJECT } })
  expect((await found(TERMS, id)).status).toBe(201)
  const projects = (await (await app.request('/api/projects')).json()) as { id: string; kind: string }[]
  expect(projects).toMatchObject([{ id: PROJECT, name: '示例片区', kind: '旧城区改建', households: 0 }])
  const road = await (await app.request(`/api/projects/${PROJECT}/road`)).text()
  for (const act of ['formGroup', 'joinPerson', 'engagePartner', 'announceBoundary'])
    expect(road).toContain(act)
  for (const page of ['overview', 'groups', 'findings', 'households'])
    expect((await app.request(`/api/projects/${PROJECT}/${page}`)).status).toBe(200)
})

test('given a project of that county and name, when it is founded again, then it is refused and nothing is written', async () => {
  const before = await installation.store.events.head(PROJECT)
  const { status, body } = await found({ ...TERMS, kind: '其他' })
  expect([status, body.message]).toEqual([409, expect.stringContaining('已有“示例片区”')])
  expect(await installation.store.events.head(PROJECT)).toBe(before)
})

test('given two desks that found the same project at once, then it is founded once', async () => {
  const both = await Promise.all([found({ ...TERMS, name: '二期' }), found({ ...TERMS, name: '二期' })])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(await installation.store.events.head(projectIdOf(TERMS.county, '二期'))).toBe(4)
})

test('given a commander of one project alone, then he founds no other', async () => {
  const grant = { role: 'commander', project: PROJECT, staff: null, reach: {}, until: null } as const
  const commander = asSigned(createApp(deps), await signIn(deps, [grant]))
  const response = await commander.request('/api/projects', posted({ id: newId(), input: TERMS }))
  expect(response.status).toBe(403)
})
