/** 试改与对比: the sample's register under a changed number, and what a household's reward is on each day. */
import type {
  PlanDiffMessage,
  PlanDiffPage,
  PlanNumbersPage,
  SigningDaysPage,
} from '@oneruler/server/plan-change-pages'
import { describe, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const numbers = () => served().page<PlanNumbersPage>('/plan/numbers?day=2018-09-04')

const asked = async (body: object, signal?: AbortSignal): Promise<Response> =>
  served().app.request(`/api/projects/${served().project}/plan/diff`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
const told = async (body: object): Promise<PlanDiffMessage[]> =>
  (await (await asked(body)).text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
async function diffOf(
  change: (markdown: string) => string,
  ifSigned: string | null = null,
): Promise<PlanDiffPage> {
  const { sha256, markdown } = await numbers()
  const messages = await told({
    old: { sha256 },
    new: { markdown: change(markdown) },
    day: '2018-09-04',
    ifSigned,
  })
  const last = messages.at(-1)
  if (!last || !('diff' in last)) throw new Error(JSON.stringify(last))
  return last.diff
}

test('given the plan in force, then its prices are told with their places, units and clauses', async () => {
  const { version, numbers: all, markdown } = await numbers()
  expect(version).toBe('2018-08-10')
  const reward = all.find(({ within, beside }) => within.startsWith('表五') && beside === '6–10')
  expect(reward).toMatchObject({ text: '200', unit: '元/㎡', line: 158, clause: '第十条 签约奖励' })
  const line = [...(markdown.split('\n')[157] ?? '')]
  expect(line.slice((reward?.column ?? 1) - 1, (reward?.column ?? 1) - 1 + 3).join('')).toBe('200')
  expect(all.find(({ text }) => text === '15000')).toMatchObject({ within: '签约奖励', unit: '元' })
})

describe('given the lowest reward raised from 15000 to 20000', () => {
  const raised = (markdown: string) => markdown.replace('，15000 元，', '，20000 元，')

  test('then small homes gain by that line alone, nobody loses, and the unsigned are in no sum', async () => {
    const diff = await diffOf(raised)
    expect(diff).toMatchObject({
      households: 720,
      lose: 0,
      notCompared: 71,
      budgetOld: '1342707244',
      losers: [],
    })
    expect(diff.gain).toBeGreaterThan(0)
    expect(diff.gain + diff.same).toBe(649)
    const moved = diff.byLine.filter(({ gain, lose }) => gain + lose > 0)
    expect(moved).toMatchObject([{ name: '签约奖励', clause: '第十条 签约奖励', change: diff.change }])
    expect(Number(diff.gainers[0]?.change)).toBe(5000)
    expect(diff.bars.reduce((sum, { households }) => sum + households, 0)).toBe(diff.gain)
    expect(Math.max(...diff.bars.map(({ to }) => to))).toBe(5000)
  })

  test('then those who have not signed are counted as if they signed for cash on the day, where that is asked', async () => {
    const diff = await diffOf(raised, '货币补偿')
    expect(diff).toMatchObject({ notCompared: 0, lose: 0 })
    expect(diff.gain + diff.same).toBe(720)
  })
})

test('given a price cut for exchange, then those who chose it lose, the most first', async () => {
  const diff = await diffOf((markdown) => markdown.replace('产权调换 |              2 |', '产权调换 | 1 |'))
  expect(diff.gain).toBe(0)
  const losses = diff.losers.map(({ change }) => Number(change))
  expect(losses).toEqual([...losses].sort((a, b) => a - b))
  expect(Number(diff.change)).toBeLessThan(0)
})

test('given a changed plan with errors, then it says so and nothing is computed', async () => {
  const { sha256, markdown } = await numbers()
  const messages = await told({
    old: { sha256 },
    new: { markdown: markdown.replace('1000 元/次', '1000 元') },
    ifSigned: null,
  })
  expect(messages).toEqual([{ refused: expect.stringContaining('改后的方案有错误') }])
  expect((await asked({ old: { sha256: 'x' }, new: { sha256 }, ifSigned: null })).status).toBe(404)
})

test('given a comparison nobody waits for, when the next one is asked, then it is worked out all the same', async () => {
  const { sha256, markdown } = await numbers()
  const reader = (await asked({ old: { sha256 }, new: { markdown }, ifSigned: null })).body?.getReader()
  await reader?.cancel()
  expect(await diffOf((same) => same)).toMatchObject({ gain: 0, lose: 0, same: 649 })
})

describe('the reward of a household by its day of signing', () => {
  const days = (household: string) =>
    served().page<SigningDaysPage>(`/plan/signing-days?household=${household}&day=2018-09-04`)

  test('falls in the steps of the plan, and is nothing after the period', async () => {
    const page = await days('H0649')
    expect(page).toMatchObject({ lines: ['签约奖励'], clauses: ['第十条 签约奖励'], signedOn: null })
    expect(page.days.map(({ amount }) => amount)).toEqual([
      ...['34640', '25980', '25980', '25980', '25980'],
      ...['17320', '17320', '17320', '17320', '17320', '0'],
    ])
    expect(page.days.at(-1)?.day).toBe('2018-09-05')
  })

  test('of one that has signed, says on which day', async () => {
    expect(await days('H0123')).toMatchObject({
      choice: null,
      signedOn: expect.stringMatching(/^2018-0/),
    })
  })
})
