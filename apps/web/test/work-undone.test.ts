/** 撤销与更正 in a browser, by keyboard: an issue raised, corrected and taken back; an answer and a meeting taken back. */
import type { IssuesPage, OfficePage } from '@oneruler/server/work-pages'
import { expect, test } from 'vitest'
import { sampleLookedAt } from './looked-at.ts'
import { DESK, TELEPHONE } from './opened-console.ts'

const sample = sampleLookedAt()

test.each([
  ['a desk', DESK],
  ['a telephone', TELEPHONE],
])(
  'given an issue raised on %s, when it is corrected and the raising taken back, then it says otherwise, and is gone',
  async (_, size) => {
    const { office } = sample()
    const { nextNumber, raised } = await office.page<IssuesPage>('/issues')
    const { page, wrong } = await sample().at(size)
    await page.goto(`/${office.project}/issues`)
    await page.getByRole('button', { name: '提出问题' }).press('Enter')
    const form = page.getByRole('dialog', { name: '提出问题' })
    await form.getByRole('radio', { name: '房屋评估' }).check({ force: true })
    await form.getByLabel('问题内容').fill('示例：单价怎么定的')
    await form.getByRole('button', { name: '确认办理' }).press('Enter')
    await page.getByRole('heading', { name: new RegExp(`^${nextNumber}.*房屋评估`) }).waitFor()

    await page.getByRole('button', { name: '更正问题' }).press('Enter')
    const correction = page.getByRole('dialog', { name: '更正问题' })
    expect(await correction.getByRole('radio', { name: '房屋评估' }).isChecked()).toBe(true)
    await correction.getByRole('radio', { name: '协议签订' }).check({ force: true })
    await correction.getByRole('radio', { name: '记错', exact: true }).check({ force: true })
    await correction.getByRole('button', { name: '确认办理' }).press('Enter')
    await page.getByRole('heading', { name: new RegExp(`^${nextNumber}.*协议签订`) }).waitFor()
    await page.getByText('示例：单价怎么定的').waitFor()

    await page.getByRole('button', { name: '撤销当日这一步' }).press('Enter')
    const undo = page.getByRole('dialog', { name: '撤销当日这一步' })
    await undo.getByRole('button', { name: '确认办理' }).press('Enter')
    await page.getByText(`没有 ${nextNumber}：`).waitFor()
    expect(await office.page<IssuesPage>('/issues')).toMatchObject({ raised, nextNumber })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
    expect(wrong.filter((one) => !one.includes('404'))).toEqual([])
  },
  60_000,
)

test('given an issue answered, then Ctrl Z opens it again as it was', async () => {
  const { office } = sample()
  const { issues } = await office.page<IssuesPage>('/issues')
  const open = issues.find(({ state, by }) => state === 'open' && by !== 'R001')?.number ?? ''
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${office.project}/issues?issue=${open}`)
  await page.getByRole('button', { name: '答复', exact: true }).press('Enter')
  const form = page.getByRole('dialog', { name: '答复', exact: true })
  await form.getByLabel('答复内容').fill('示例：还没有核实')
  await form.getByRole('button', { name: '确认办理' }).press('Enter')
  await page.getByText('已办理：答复。').waitFor()
  await page.getByText('示例：还没有核实').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText('已撤销。').waitFor()
  await page.getByText('示例：还没有核实').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '答复', exact: true }).waitFor()
  expect(wrong).toEqual([])
})

test('given a meeting recorded today, then Ctrl Z takes it back', async () => {
  const { office } = sample()
  const before = await office.page<OfficePage>('/office')
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${office.project}/office`)
  await page.getByRole('button', { name: '记录会议' }).press('Enter')
  const form = page.getByRole('dialog', { name: '记录会议' })
  await form.getByRole('radio', { name: '形势分析会' }).check({ force: true })
  await form.getByLabel('主题').fill('示例')
  await form.getByLabel('工号').fill('R001')
  await form.getByLabel('纪要').fill('示例纪要')
  await form.getByRole('button', { name: '确认办理' }).press('Enter')
  await page.getByText('已办理：记录会议。').waitFor()
  const held = await office.page<OfficePage>('/office')
  expect(held.meetings).toHaveLength(before.meetings.length + 1)
  await page.keyboard.press('Control+z')
  await page.getByText('已撤销。').waitFor()
  expect((await office.page<OfficePage>('/office')).meetings).toHaveLength(before.meetings.length)
  expect(wrong).toEqual([])
})
