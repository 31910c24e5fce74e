/** 大屏账号: a screen in the hall opens the wall of its project and nothing else; a grant that is ended stops it. */

import { createApp } from '@oneruler/server/app'
import type { ProjectSummary } from '@oneruler/server/pages'
import type { WallPage } from '@oneruler/server/wall-pages'
import { beforeAll, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()
let screen: SignedApp
beforeAll(async () => {
  const { deps, project } = served()
  const grant = { role: 'screen', project, staff: null, reach: {}, until: null } as const
  screen = asSigned(createApp(deps), await signIn(deps, [grant]))
})
const at = (path: string): string => `/api/projects/${served().project}${path}`

test('given a screen’s own account, then it opens the wall, the same as the commander sees', async () => {
  const [project] = (await (await screen.request('/api/projects')).json()) as ProjectSummary[]
  expect(project?.may).toEqual(['wall'])
  const wall = (await (await screen.request(at('/wall?day=2018-09-04'))).json()) as WallPage
  expect(wall).toEqual(await served().page<WallPage>('/wall?day=2018-09-04'))
  expect(JSON.stringify(wall)).not.toMatch(/H\d{4}/)
})

test('given any other room, then it is refused to a screen', async () => {
  const rooms = [
    'overview',
    'groups',
    'board',
    'bulletins',
    'households',
    'households/H0001',
    'map',
    'close-out',
  ]
  for (const room of [...rooms, 'lists/issues', 'plan', 'office', 'search?q=H0001'])
    expect([room, (await screen.request(at(`/${room}`))).status]).toEqual([room, 403])
})

test('given a link for a screen without a project, then none is made; with one, it is', async () => {
  const { deps, project } = served()
  const grant = {
    role: 'security-administrator',
    project: null,
    staff: null,
    reach: {},
    until: null,
  } as const
  const keeper = asSigned(createApp(deps), await signIn(deps, [grant]))
  const linked = async (of: string | null) => {
    const terms = { role: 'screen', project: of, staff: null, reach: {}, until: null }
    return (await keeper.request('/api/people/links', posted({ grants: [terms] }))).status
  }
  expect(await linked(null)).toBe(400)
  expect(await linked(project)).toBeLessThan(300)
})
