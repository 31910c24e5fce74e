/** 排名范围: off, groups (until somebody says otherwise), or groups and people; on every page that ranks. */
import { day } from '@oneruler/campaign/day'
import { renderBulletinMarkdown } from '@oneruler/documents/bulletin/render-markdown'
import { createApp } from '@oneruler/server/app'
import type { BoardPage } from '@oneruler/server/board-pages'
import { issueBulletin } from '@oneruler/server/bulletin-issue'
import type { GroupsPage } from '@oneruler/server/pages'
import type { WallPage } from '@oneruler/server/wall-pages'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, signIn } from './signed-in.ts'

const served = sampleServed()
const groups = () => served().page<GroupsPage>('/groups?day=2018-09-04')

async function setScope(scope: string) {
  const { deps, project } = served()
  const grant = { role: 'commander', project, staff: 'R001', reach: {}, until: null } as const
  const commander = asSigned(createApp(deps), await signIn(deps, [grant]))
  const sent = posted({ id: v7(), target: '', input: { scope } })
  const response = await commander.request(`/api/projects/${project}/commands/setRankingScope`, sent)
  expect(((await response.json()) as { kind: string }).kind).toBe('accepted')
}

test('given nobody has said, then groups are ranked and people are not', async () => {
  const page = await groups()
  expect([page.scope, page.people, page.rows[0]?.rank]).toEqual(['只排小组', [], 1])
})

test('given people are ranked too, then by agreements that stand, ties sharing a rank, the lower half unnamed', async () => {
  await setScope('排小组和人员')
  const { people } = await groups()
  expect(people[0]).toMatchObject({ rank: 1 })
  expect(people.map(({ signed }) => signed)).toEqual(
    people.map(({ signed }) => signed).toSorted((a, b) => b - a),
  )
  for (const { rank, signed } of people)
    expect(rank).toBe(1 + people.filter((other) => other.signed > signed).length)
  expect(people.length).toBeLessThan(76)
})

test('given ranking is off, then no page ranks, names a leader or moves an arrow; yesterday’s board stays', async () => {
  await setScope('不排名')
  const page = await groups()
  expect(page.rows.map(({ group, rank, moved }) => [group, rank, moved])).toEqual(
    ['一组', '二组', '三组', '四组', '五组', '六组', '七组', '八组'].map((group) => [group, null, 0]),
  )
  expect([page.bands, page.lines, page.mover, page.people]).toEqual([[], [], null, []])
  expect((await served().page<BoardPage>('/board?day=2018-09-04')).lines).toEqual([])
  expect((await served().page<WallPage>('/wall?day=2018-09-04')).leaders).toEqual([])
  expect((await served().page<GroupsPage>('/groups?day=2018-09-03')).rows[0]?.rank).toBe(1)
})

test('given ranking is off, then a bulletin of the day lists the groups in their own order without ranks', async () => {
  await setScope('不排名')
  const { deps, project } = served()
  const act = { actor: 'test', via: 'cli', now: () => new Date('2018-09-04T12:00:00Z') } as const
  const { bulletin } = await issueBulletin(deps.installation, project, day('2018-09-04'), act)
  const text = renderBulletinMarkdown(bulletin)
  expect(text).not.toMatch(/签约率最高的是/)
  expect(text.match(/\| — \| ([一二三四五六七八]组) \|/g)).toHaveLength(8)
})
