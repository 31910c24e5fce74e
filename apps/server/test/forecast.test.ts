/** 推测: of every day of the sample's window, what it rests on and says; and what it says of more people. */
import type { ForecastPage, ReinforcementPage } from '@oneruler/server/forecast-pages'
import type { OverviewPage } from '@oneruler/server/pages'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const forecast = (query: string) => served().page<ForecastPage>(`/forecast?${query}`)

test('given the fourth evening, then the guess goes on from what the overview says, to the last day of the window', async () => {
  const page = await forecast('day=2018-08-29')
  const overview = await served().page<OverviewPage>('/overview?day=2018-08-29')
  expect([page.why, page.signed, page.curve]).toEqual([null, overview.figures.签约, overview.curve])
  expect(page.ahead.map(({ day }) => day)).toEqual([
    '2018-08-30',
    '2018-08-31',
    '2018-09-01',
    '2018-09-02',
    '2018-09-03',
    '2018-09-04',
  ])
  // The straight line of 422 in four days has everybody signed on the seventh; 649 did.
  expect(page.ahead.at(-1)?.straight).toBe(720)
  expect(page.ahead.at(-1)?.signed.low).toBeLessThan(649)
  expect(page.ahead.at(-1)?.signed.high).toBeGreaterThan(649)
  expect(page.groups.reduce((sum, { signed }) => sum + signed, 0)).toBe(page.signed)
})

test('given the published plan, then the days after which its reward falls are the plan’s own', async () => {
  expect((await forecast('day=2018-08-29')).rewardDays).toEqual(['2018-08-26', '2018-08-30', '2018-09-04'])
})

test('given every evening of the window, then the past guesses name what came on the next', async () => {
  const { past, why } = await forecast('day=2018-09-04')
  expect(why).toBe('after')
  expect(past.map(({ came }) => came)).toEqual([308, 365, 422, 546, 586, 631, 639, 644, 649])
})

test.each([
  ['2018-08-25', 'before'],
  ['2018-10-01', 'after'],
])('given %s, then nothing is guessed and the page says why', async (day, why) => {
  const page = await forecast(`day=${day}`)
  expect([page.why, page.ahead, page.threshold, page.groups]).toEqual([why, [], null, []])
})

test('given two more people in a group that lags, then its guess and that of all rise, and nothing is recorded', async () => {
  const without = await forecast('day=2018-08-29')
  const { whatIf } = await forecast(`day=2018-08-29&group=${encodeURIComponent('七组')}&more=4`)
  const own = without.groups.find(({ group }) => group === '七组')
  expect(whatIf?.groupEnd.middle).toBeGreaterThan(own?.end.middle ?? Number.POSITIVE_INFINITY)
  expect((await forecast('day=2018-08-29')).groups).toEqual(without.groups)
})

test.each(['more=0', 'more=21', 'more=two'])(
  'given %s, then the refusal names what is wanted',
  async (query) => {
    const response = await served().app.request(`/api/projects/${served().project}/forecast?group=x&${query}`)
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('1 到 20 的整数')])
  },
)

test('given the sample with its open households, then people of a neighbouring group are proposed, and no more than asked for', async () => {
  const page = await served().page<ReinforcementPage>('/forecast/reinforcement?most=3')
  expect([page.isSolved, page.hasMap, page.most]).toEqual([true, true, 3])
  const people = page.lendings.flatMap((lending) => lending.people)
  expect(people.length).toBeLessThanOrEqual(3)
  const waiting = (key: 'people' | 'peopleAfter') =>
    page.groups.reduce((sum, group) => sum + group.work ** 2 / Math.max(0.5, group[key]), 0)
  expect(waiting('peopleAfter')).toBeLessThanOrEqual(waiting('people'))
  expect(page.groups.reduce((sum, { people, peopleAfter }) => sum + peopleAfter - people, 0)).toBe(0)
})
