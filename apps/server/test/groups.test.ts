/** 进度比拼: the ranking of a day and how it came about, for the sample campaign. */
import type { GroupsPage } from '@oneruler/server/pages'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const groups = (day: string) => served().page<GroupsPage>(`/groups?day=${day}`)

test('group three is last on 09-01 and first on 09-04, with eight more signed since', async () => {
  const { days, lines, mover } = await groups('2018-09-04')
  const three = lines.find(({ group }) => group === '三组')
  expect(three?.ranks[days.indexOf('2018-09-01')]).toBe(8)
  expect(three?.ranks[days.indexOf('2018-09-04')]).toBe(1)
  expect(three?.added).toEqual([19, 7, 4, 4, 16, 1, 2, 3, 3, 2])
  expect(mover).toEqual({
    group: '三组',
    fromDay: '2018-09-02',
    from: 8,
    to: 1,
    days: 3,
    signedSince: 8,
    signed: 61,
    households: 62,
  })
})

test('each row says what one household is worth, how the group is rated and what was put straight', async () => {
  const { rows } = await groups('2018-09-04')
  expect(rows[0]).toEqual({
    group: '三组',
    rank: 1,
    moved: 1,
    rate: 98.39,
    signed: 61,
    households: 62,
    today: 2,
    pointsPerHousehold: 1.61,
    satisfaction: 4.55,
    ratings: 40,
    appealsCorrected: 0,
    errors: 0,
  })
  expect(rows.map(({ appealsCorrected }) => appealsCorrected)).toEqual([0, 1, 0, 2, 1, 0, 3, 3])
})

test('groups within three households of each other share a band', async () => {
  const { bands } = await groups('2018-09-04')
  expect(bands).toEqual([
    { name: '甲档', low: 98.13, high: 98.39, withinHouseholds: 1, groups: ['三组', '一组'] },
    {
      name: '乙档',
      low: 86.17,
      high: 88.78,
      withinHouseholds: 3,
      groups: ['二组', '六组', '七组', '四组', '五组', '八组'],
    },
  ])
})

test('help is wanted where hard cases are open; who lends people stands beside it', async () => {
  const { help, assignments } = await groups('2018-09-04')
  expect(help.map(({ group, open }) => [group, open])).toEqual([
    ['四组', 7],
    ['五组', 7],
    ['八组', 6],
    ['二组', 5],
    ['七组', 4],
    ['六组', 1],
  ])
  expect(help[0]).toMatchObject({ helpedBy: ['三组'] })
  expect(help[0]?.reasons[0]).toEqual({ reason: '在外联系不上', households: 3 })
  expect(assignments[1]).toEqual({
    from: '三组',
    to: '四组',
    startsOn: '2018-08-29',
    endsOn: '2018-09-04',
    people: 3,
  })
})

test('given a day within the assignment, its end is not known yet', async () => {
  const { assignments, help } = await groups('2018-08-30')
  expect(assignments[1]).toMatchObject({ to: '四组', endsOn: null })
  expect(help.find(({ group }) => group === '四组')?.helpedBy).toEqual(['三组'])
})

test('given a day before the first signing, all share rank one, nothing moved, and nobody rose', async () => {
  const page = await groups('2018-08-20')
  expect(page.rows.every(({ rank, moved, today }) => rank === 1 && moved === 0 && today === 0)).toBe(true)
  expect(page).toMatchObject({ days: [], mover: null, assignments: [] })
})

test('given the first day of signing, no group is said to have fallen from the rank all shared', async () => {
  const { rows } = await groups('2018-08-26')
  expect(rows.every(({ moved }) => moved === 0)).toBe(true)
  expect(rows.reduce((sum, { today }) => sum + today, 0)).toBe(242)
})
