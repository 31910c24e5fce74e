/** 从台账到总览 · A county's ledger goes in through the page, and the campaign can be read in the browser. */
import { expect, test } from 'vitest'
import { DESK, openConsole, SAMPLE } from './opened-console.ts'

test('given no project, when the sample folder is imported through the page, then its campaign can be read', async () => {
  const console = await openConsole('nothing')
  try {
    const { page, wrong } = await console.look(DESK)

    // An empty console says what to do first.
    await page.goto('/')
    await page.getByRole('heading', { name: '还没有项目' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/ledger')

    // A trial first: what would be written, and nothing is yet.
    await page.getByLabel('选文件夹').setInputFiles(SAMPLE)
    await page.getByText('试读完成，还没有写入').waitFor()
    const row = page.getByRole('row', { name: /^征收户/ })
    expect(await row.getByRole('cell').allTextContents()).toEqual(['720', '0', '0', '0'])

    await page.getByRole('button', { name: /^写入 11,281 行$/ }).click()
    await page.getByRole('button', { name: '写入', exact: true }).click()
    await page.getByRole('link', { name: '看总览' }).click()

    await page
      .getByRole('heading', { name: '已过生效比例 73 户，还有 71 户未签，签约期今日 24:00 届满。' })
      .waitFor()
    const signed = page.getByRole('listitem').filter({ hasText: '权属证书' })
    expect(await signed.textContent()).toMatch(/649[\s\S]*\/ 720 户[\s\S]*90\.1 %/)

    // Group 3 was last on the seventh day and is first on the tenth.
    await page.getByRole('link', { name: '进度比拼' }).click()
    await page.getByRole('link', { name: /^三组，第 1，签约率 98\.39 %$/ }).click()
    expect(new URL(page.url()).searchParams.get('group')).toBe('三组')
    await page.getByRole('heading', { name: /^三组三日由第 8 到第 1：.*61 \/ 62。$/ }).waitFor()
    await page.getByRole('button', { name: '看表' }).click()
    const ranks = page.getByRole('row', { name: /^三组/ }).first()
    const days = await ranks.getByRole('cell').allTextContents()
    expect(days.map((text) => Number(text.split(/\s/)[0]))).toEqual([7, 6, 6, 6, 2, 3, 8, 2, 2, 1])

    // Every number opens to the list behind it.
    await page.getByRole('link', { name: '三组 签约 / 户数 61 / 62' }).click()
    await page.getByRole('heading', { name: '征收户 · 三组 · 已签约 共 61 户' }).waitFor()

    expect(wrong).toEqual([])
  } finally {
    await console.close()
  }
})
