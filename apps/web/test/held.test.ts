/** 受保护的信息 in a browser: masked, shown for a purpose, masked again when the page is left; by keyboard, on both widths. */
import { expect, test } from 'vitest'
import { sampleLookedAt } from './looked-at.ts'
import { DESK, TELEPHONE } from './opened-console.ts'

const IDENTITY = '990101199001011230'
const sample = sampleLookedAt((office) => {
  const owner = { owner: '1', name: '示例户主甲', identityNumber: IDENTITY, share: '1' }
  return office.act('recordOwners', 'H0649', { house: '1', owners: [owner] })
})

test.each([
  ['a desk', DESK],
  ['a telephone', TELEPHONE],
])(
  'given an identity number on %s, then it shows for a purpose, and is masked again on coming back',
  async (_, size) => {
    const { page, wrong } = await sample().at(size)
    await page.goto(`/${sample().office.project}/households/H0649`)
    const held = page.locator('.held')
    await held.getByText('＊＊＊＊1230').waitFor()
    await held.getByRole('button', { name: '显示共有人 1 · 证件号' }).press('Enter')
    await held.getByLabel('用途').selectOption({ label: '办理签约' })
    await held.getByLabel('说明').fill('签约现场核对原件')
    await held.getByLabel('说明').press('Enter')
    await held.getByText(IDENTITY).waitFor()
    await held.getByText('已记入审计记录').waitFor()
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(size.width)
    await page.goto(`/${sample().office.project}/households`)
    await page.goto(`/${sample().office.project}/households/H0649`)
    await held.getByText('＊＊＊＊1230').waitFor()
    expect(await page.content()).not.toContain(IDENTITY)
    expect(wrong).toEqual([])
  },
  120_000,
)
