/** 清单: the list behind each number holds as many rows as the number says. */
import type { ListPage, OverviewPage } from '@oneruler/server/pages'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const list = (name: string, day = '2018-09-04') => served().page<ListPage>(`/lists/${name}?day=${day}`)

test('every number of the overview finds its rows behind it', async () => {
  for (const day of ['2018-06-20', '2018-08-29', '2018-09-04']) {
    const { figures, issues, ratings } = await served().page<OverviewPage>(`/overview?day=${day}`)
    const total = async (name: string) => (await list(name, day)).total
    expect(await total('issues')).toBe(issues.raised)
    expect(await total('pledges')).toBe(figures.承诺书)
    expect(await total('ratings')).toBe(ratings.count)
    expect(await total('hard-cases')).toBe(figures.难户)
    expect(await total('surveys')).toBe(figures.入户调查)
    const partners = (await list('partners', day)).rows
    expect(partners).toHaveLength(figures.包干单位)
    expect(partners.filter(({ completedOn }) => completedOn !== null)).toHaveLength(figures.完成包干单位)
  }
})

test('a list names its columns in Chinese and stands latest first', async () => {
  const page = await list('issues')
  expect(page.title).toBe('问题')
  expect(page.columns.map(({ title }) => title)).toContain('办结日期')
  const raised = page.rows.map(({ raisedOn }) => String(raisedOn))
  expect(raised).toEqual([...raised].sort().reverse())
})

test('given the day before its solution, an issue is open in the list', async () => {
  const solvedToday = (await list('issues')).rows.filter(({ solvedOn }) => solvedOn === '2018-09-04')
  const before = (await list('issues', '2018-09-03')).rows
  expect(solvedToday).toHaveLength(4)
  for (const { number } of solvedToday)
    expect(before.find((row) => row.number === number)).toMatchObject({ solvedOn: null, result: null })
})

test('every list answers, with rows that fill only its columns', async () => {
  const names = 'issues people pledges partners appeals ratings payments hard-cases visits surveys servings'
  for (const name of names.split(' ')) {
    const { columns, rows, total } = await list(name)
    expect(total, name).toBeGreaterThan(0)
    expect(Object.keys(rows[0] ?? {}).sort(), name).toEqual(columns.map(({ key }) => key).sort())
  }
})

test('an unknown list is refused with the names of those there are', async () => {
  const { app, project } = served()
  const response = await app.request(`/api/projects/${project}/lists/secrets`)
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ message: expect.stringContaining('issues、people') })
})
