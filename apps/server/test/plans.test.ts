/** 明尺: the published plan, and what it gives the households of the sample campaign on its last day of signing. */
import type { DraftCheck, PlanPage, PlanText, SheetPage } from '@oneruler/server/plan-pages'
import { describe, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const sheet = (household: string, day = '2018-09-04') =>
  served().page<SheetPage>(`/plan/sheet?household=${household}&day=${day}`)
const amounts = (page: SheetPage) =>
  Object.fromEntries(page.lines.map(({ name, sides }) => [name, sides.map((side) => side?.amount)]))

describe('the plan in force', () => {
  test('is shown as it was published, and its six worked cases come out', async () => {
    const page = await served().page<PlanPage>('/plan?day=2018-09-04')
    expect(page).toMatchObject({ version: '2018-08-10', check: { examples: { total: 6, right: 6 } } })
    expect(page.check.said.filter(({ bars }) => bars)).toEqual([])
    expect(page.check.said.map(({ message }) => message).join()).toContain('第十条：写明房屋征收事由和目的')
    expect(page.blocks).toContainEqual({ kind: 'heading', line: 148, depth: 2, text: '第十条　签约奖励' })
    const rewards = page.blocks.find((block) => block.kind === 'table' && block.caption?.startsWith('表五'))
    expect(rewards).toMatchObject({ rows: [{}, {}, { cells: ['6–10', '200'], line: 158 }, {}] })
  })

  test('is none before the day it was published', async () => {
    expect(await served().page('/plan?day=2018-08-09')).toBeNull()
    expect(await served().page('/plan/sheet?household=H0649&day=2018-08-09')).toBeNull()
  })
})

describe('given H0649, unsigned on the last day of signing', () => {
  test('when it is tried, then both ways of compensation stand side by side', async () => {
    const page = await sheet('H0649')
    expect(page.sides.map(({ choice }) => choice)).toEqual(['货币补偿', '产权调换'])
    expect(amounts(page)).toEqual({
      房屋价值补偿: ['475719', '475719'],
      装修及附属物补偿: ['2705', '2705'],
      住房保障补足: ['0', '0'],
      未登记建筑补助: ['2235', '2235'],
      搬迁费: ['1732', '3464'],
      临时安置费: ['6235', '24941'],
      停产停业损失补偿: ['0', '0'],
      货币补偿补助: ['95144', '0'],
      签约奖励: ['17320', '17320'],
      协议总额: ['601090', '526384'],
      安置房款: ['0', '590612'],
      差价结算: ['601090', '-64228'],
      腾空奖励: [null, null],
    })
    expect(page.sides[0]?.uppercase).toBe('陆拾万壹仟零玖拾元整')
  })

  test('then what nobody stated is named: the day of signing and the home that is due', async () => {
    const { sides } = await sheet('H0649')
    expect(sides.map(({ assumed }) => assumed)).toEqual([
      [{ fact: '签约日', value: '2018-09-04' }],
      [
        { fact: '签约日', value: '2018-09-04' },
        { fact: '安置面积', value: '95.26' },
      ],
    ])
  })

  test('then a line of nothing says why, and a line not known yet what it waits for', async () => {
    const { lines } = await sheet('H0649')
    const line = (name: string) => lines.find((one) => one.name === name)?.sides
    expect(line('住房保障补足')?.[0]?.zeroBecause).toEqual(['住房困难 否'])
    expect(line('停产停业损失补偿')?.[0]?.zeroBecause).toEqual(['非住宅价值 0 元'])
    expect(line('货币补偿补助')?.[1]?.zeroBecause).toEqual(['补偿方式 产权调换'])
    expect(line('腾空奖励')?.[0]).toMatchObject({ amount: null, waitsFor: ['腾空日'] })
  })
})

test('given a signed household, then its agreement is held against the plan', async () => {
  const page = await sheet('H0123')
  expect(page.agreement).toMatchObject({ choice: '产权调换', isComputed: true, differences: [] })
  expect(amounts(page).协议总额?.[1]).toBe('1594867')
})

test('given a home so small that its reward is held up, then what it came to before is told', async () => {
  const { sides } = await sheet('H0256')
  expect(sides[1]?.bounds).toContainEqual({ name: '签约奖励', before: '8888', low: '15000', high: '120000' })
  expect(sides[1]?.bounds).toContainEqual({ name: '搬迁费', before: '888.8', low: '1000', high: null })
})

test('given facts made up without the day of signing, then the total says what is certain already', async () => {
  const house = { 用途: '住宅', 结构: '砖混', 认定面积: '86.40', 评估单价: '6830.50' }
  const page = (await (
    await tried({ 户: [{ 低保: false, 住房困难: false }], 房屋: [house] })
  ).json()) as SheetPage
  const total = page.lines.find(({ role }) => role === 'total')?.sides[0]
  expect(total).toMatchObject({ amount: null, settled: '716135', waitsFor: ['签约日'] })
  const certain = page.lines.filter(({ role }) => role === '补偿项').map(({ sides }) => sides[0]?.amount)
  expect(certain.filter((one) => one !== null).reduce((sum, one) => sum + Number(one), 0)).toBe(716135)
})

test('given an unknown household, then the answer says so', async () => {
  await expect(sheet('H9999')).rejects.toThrow('404')
})

const posted = (path: string, body: object) =>
  served().app.request(`/api/projects/${served().project}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
const tried = (facts: object) => posted('/plan/sheet', { day: '2018-09-04', facts })

describe('a draft', () => {
  const checked = async (change: (markdown: string) => string) => {
    const { markdown } = await served().page<PlanText>('/plan/text?day=2018-09-04')
    return (await (await posted('/plan/check', { markdown: change(markdown) })).json()) as DraftCheck
  }

  test('given the text in force unchanged, then nothing bars it', async () => {
    const { said, examples } = await checked((markdown) => markdown)
    expect(said.filter(({ bars }) => bars)).toEqual([])
    expect(examples).toMatchObject({ total: 6, right: 6 })
  })

  test('given yuan beside yuan a time, then the place is told to the column', async () => {
    const { said } = await checked((markdown) => markdown.replace('1000 元/次', '1000 元'))
    const [error] = said.filter(({ severity }) => severity === 'error')
    expect(error).toMatchObject({ line: 117, bars: true })
    expect(error?.message).toMatch(/元\/次/)
  })

  test('given a misspelt name, then the right one is offered in its place', async () => {
    const { said, names } = await checked((markdown) => markdown.replace('× 搬迁次数，元', '× 搬迁次树，元'))
    expect(said.find(({ code }) => code === 'E201')).toMatchObject({
      line: 117,
      length: 4,
      fixes: ['搬迁次数', '搬迁费'],
    })
    expect(names).toContainEqual({ name: '搬迁次数', kind: '列', about: '次' })
  })

  test('given a guaranteed area below the floor of the law, then it cannot be published', async () => {
    const { said } = await checked((markdown) =>
      markdown.replace('|  否  |             45 |', '|  否  |  44 |'),
    )
    expect(said.some(({ severity, bars }) => severity === 'statutory' && bars)).toBe(true)
  })
})

describe('facts made up', () => {
  const house = { 用途: '住宅', 结构: '砖混', 认定面积: '86.40', 评估单价: '6830.50' }

  test('when they are whole, then they are computed', async () => {
    const page = (await (
      await tried({ 户: [{ 低保: false, 住房困难: false, 签约日: '2018-08-26' }], 房屋: [house] })
    ).json()) as SheetPage
    expect(page.household).toBeNull()
    expect(amounts(page).签约奖励).toEqual(['34560', '34560'])
  })

  test('when one is missing or is no number, then each is named', async () => {
    const response = await tried({ 户: [{ 低保: false }], 房屋: [{ ...house, 认定面积: '八十' }] })
    const { sides, lines } = (await response.json()) as SheetPage
    expect(lines).toEqual([])
    expect(sides[0]?.refused.join('')).toMatch(/住房困难[\s\S]*认定面积/)
  })

  test('when the request is no facts at all, then nothing is computed', async () => {
    expect((await tried([1])).status).toBe(400)
  })
})
