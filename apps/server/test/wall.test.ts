/** 大屏: its figures are those of the other pages of the same day; it tells of no person and no household. */
import { createApp } from '@oneruler/server/app'
import type { GroupsPage, OverviewPage } from '@oneruler/server/pages'
import type { WallPage } from '@oneruler/server/wall-pages'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const wall = (day: string) => served().page<WallPage>(`/wall?day=${day}`)

test.each(['2018-06-10', '2018-08-25', '2018-08-26', '2018-08-31', '2018-09-04', '2018-10-01'])(
  'given %s, then the wall says what the overview and the board of that day say',
  async (day) => {
    const page = await wall(day)
    const overview = await served().page<OverviewPage>(`/overview?day=${day}`)
    const board = await served().page<GroupsPage>(`/groups?day=${day}`)
    expect([page.signed, page.today, page.vacated, page.issues, page.threshold, page.curve]).toEqual([
      overview.figures.签约,
      overview.figures.签约 - overview.before.签约,
      overview.vacated.households,
      overview.issues,
      overview.threshold,
      overview.curve,
    ])
    const rows = new Map(board.rows.map((row) => [row.group, row]))
    for (const row of page.groups)
      expect([row.签约, row.户数, row.today]).toEqual([
        rows.get(row.小组)?.signed,
        rows.get(row.小组)?.households,
        rows.get(row.小组)?.today,
      ])
    expect(page.blocks.map(({ group, signed }) => [group, signed])).toEqual(
      page.groups.map((row) => [row.小组, row.签约]),
    )
  },
)

test('given the last day, then groups stand in their own order and only the two clearly ahead are named', async () => {
  const { groups, leaders } = await wall('2018-09-04')
  expect(groups.map((row) => row.小组)).toEqual([
    '一组',
    '二组',
    '三组',
    '四组',
    '五组',
    '六组',
    '七组',
    '八组',
  ])
  expect(leaders.toSorted()).toEqual(['一组', '三组'])
  expect((await wall('2018-08-25')).leaders).toEqual([])
})

test('given a sealed log, then the wall shows its newest checkpoint', async () => {
  const { checkpoint } = await wall('2018-09-04')
  const note = await createApp(served().deps).request(`/log/${served().project}/checkpoint`)
  const [, size, root] = (await note.text()).split('\n')
  expect(checkpoint).toEqual(note.status === 404 ? null : { size: Number(size), root })
})

test('given everything a wall is told, then no name, number or address of the register is in it', async () => {
  const told = JSON.stringify(await wall('2018-09-04'))
  const { households, facts } = (await served().deps.installation.campaigns.load(served().project))
    ?.campaign ?? {
    households: new Map(),
    facts: [],
  }
  expect(households.size).toBe(720)
  const withheld = new Set<string>()
  for (const fact of facts)
    for (const [field, value] of Object.entries({ ...fact.private, ...fact.body }))
      if (
        ['name', 'address', 'phone', 'idNumber', 'person', 'household'].includes(field) &&
        typeof value === 'string'
      )
        if (value.length > 1) withheld.add(value)
  expect(withheld.size).toBeGreaterThan(720)
  expect([...withheld, ...households.keys()].filter((value) => told.includes(value))).toEqual([])
})
