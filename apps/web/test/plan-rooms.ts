/**
 * 方案各间 · The rooms of a changing plan in a browser: the draft, what-if, publishing. Run by `console.test.ts`,
 * because all of it stands on one build.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { officeOf } from './office.ts'
import { DESK, type look, type Served } from './opened-console.ts'

interface Console {
  readonly sample: Served
  readonly project: string
  readonly open: (served: Served, viewport: typeof DESK) => ReturnType<typeof look>
}

const asked = (page: Page) => new URL(page.url()).searchParams

/** Writes over the next place that has this text, by the keys that anybody has. */
async function writeOver(page: Page, found: string, written: string): Promise<void> {
  await page.getByRole('textbox', { name: '方案文本' }).click()
  await page.keyboard.press('Control+f')
  const search = page.getByRole('textbox', { name: '查找' })
  await search.fill(found)
  await search.press('Shift')
  await search.press('Enter')
  await search.press('Escape')
  await page.keyboard.insertText(written)
}

/** Leaves the sample as it was. */
export function planRooms(at: () => Console): void {
  test('given a draft, when a unit is left out, then the error leads to its place', async () => {
    const { sample, project, open } = at()
    const { page, wrong } = await open(sample, DESK)
    await page.goto(`/${project}/ruler/draft`)
    await writeOver(page, '1000 元/次', '1000 元')

    await page.getByText('错误 1').waitFor()
    await page.locator('.cm-lintRange-error').first().waitFor()
    await page
      .getByRole('button', { name: /^第 117 行/ })
      .first()
      .click()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('较大')

    // A misspelt name is answered with the right one, and taken by a key.
    await writeOver(page, '搬迁次数，元', '搬迁次树，元')
    await page.getByText('不认识的名字').first().waitFor()
    for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Control+.')
    await page.locator('.cm-activeLine', { hasText: '× 搬迁次数，元' }).waitFor()

    // What is written stays in this browser until it is discarded.
    await page.reload()
    await page.getByText('错误 1').waitFor()
    await page.getByRole('button', { name: '放弃草稿' }).click()
    await page.getByRole('button', { name: '放弃', exact: true }).click()
    await page.getByText('错误 0').waitFor()
    expect(wrong).toEqual([])
  })

  test('given a draft, when a name is begun, then it is completed by keyboard, and changes are shown against the version in force', async () => {
    const { sample, project, open } = at()
    const { page } = await open(sample, DESK)
    await page.goto(`/${project}/ruler/draft`)
    await page.getByText('算例 6/6').waitFor()
    await writeOver(page, '协议总额　 = 合计(补偿项)', '协议总额　 = 合计(补偿项)\n示例 = 总面')
    await page.getByRole('option', { name: /总面积/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.cm-activeLine', { hasText: /^示例 = 总面积$/ }).waitFor()

    await page.getByRole('button', { name: '对照在用版' }).click()
    await page.locator('.cm-changedLine', { hasText: '示例 = 总面积' }).waitFor()
    expect(asked(page).get('compare')).toBe('yes')
  })

  test('given a number of the plan, when it is changed on trial, then the register is computed anew, and it goes into a draft', async () => {
    const { sample, project, open } = at()
    const { page, wrong } = await open(sample, DESK)
    await page.goto(`/${project}/ruler/what-if`)
    await page.getByRole('searchbox', { name: '找：条、表、项目' }).fill('签约奖励')
    await page.getByRole('textbox', { name: /6–10/ }).fill('150')
    await page.getByRole('heading', { name: /户多得，.*户少得，.*户不变/ }).waitFor()
    const line = page.getByRole('row', { name: /签约奖励/ })
    expect(await line.textContent()).toMatch(/第十条签约奖励−/)
    await page.getByRole('img', { name: /按金额分档/ }).waitFor()
    await page.getByRole('button', { name: '看表' }).click()
    expect(asked(page).get('table')).toBe('gains')

    await page.getByRole('textbox', { name: /6–10/ }).fill('一百')
    await page.getByText('请写一个数').waitFor()
    await page.getByRole('textbox', { name: /6–10/ }).fill('150')
    await page.getByRole('button', { name: '写进草稿' }).click()
    await page.locator('.cm-changedLine', { hasText: '150' }).waitFor()
    expect(wrong).toEqual([])
  })
}

/** Adds a version that applies from the day after. */
export function planPublished(at: () => Console): void {
  test('given a draft of the next version, when each finding of the law is acknowledged, then it is proposed, and published by another who sees what differs', async () => {
    const { sample, project, open } = at()
    const { page, wrong } = await open(sample, DESK)
    await page.goto(`/${project}/ruler/draft?side=publish`)
    await writeOver(page, '版本: 2018-08-10', '版本: 2018-09-05')
    await page.getByText('草稿，未公布').waitFor()
    await page.getByRole('button', { name: '公布前全查一遍' }).click()
    const propose = page.getByRole('button', { name: '申请公布 2018-09-05 版' })
    await propose.waitFor()
    await page.getByText('已证明').waitFor()

    // A button that cannot be pressed says what is missing.
    expect(await propose.isDisabled()).toBe(true)
    await page.getByText(/还差 \d 条未确认/).waitFor()
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await propose.click()
    await page.getByLabel('公布的理由，批准的人要看').fill('示例：签约期顺延，经常务会议讨论')
    await page.getByRole('button', { name: '提出申请' }).click()
    await page.getByText('2018-09-05 版已提出，等待另一人批准。').waitFor()

    // Who proposed it sees what another will see, and why he does not approve it himself.
    await page.getByRole('link', { name: '看待批的版本' }).click()
    await page.getByText(/R001 是经办人，不能自己批准/).waitFor()
    expect(await page.getByRole('button', { name: '批准公布 2018-09-05 版' }).isDisabled()).toBe(true)
    await page.getByText('共 1 版').waitFor()

    // Another reads what differs, and approves.
    const office = await officeOf(sample)
    const other = await open({ ...sample, cookie: await office.colleague('R078') }, DESK)
    await other.page.goto(`/${project}/ruler/versions`)
    await other.page.getByRole('heading', { name: '没有一户的总额改变。' }).waitFor()
    await other.page.locator('.cm-changedLine', { hasText: '2018-09-05' }).waitFor()
    await other.page.getByRole('button', { name: '批准公布 2018-09-05 版' }).click()
    await other.page.getByRole('button', { name: '公布', exact: true }).click()
    await other.page.getByText('共 2 版').waitFor()
    expect(other.wrong).toEqual([])

    await page.reload()
    await page.getByText('共 2 版').waitFor()
    await page.getByText('未到起用日').waitFor()
    await page.getByRole('link', { name: '与前一版对比' }).click()
    await page.getByRole('heading', { name: '没有一户的总额改变。' }).waitFor()
    await page.locator('.cm-changedLine', { hasText: '2018-09-05' }).waitFor()
    expect(wrong).toEqual([])
  })
}
