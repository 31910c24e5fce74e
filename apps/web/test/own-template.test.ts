/** 本项目的模板 in a browser: edited in Word, refused by its places, looked at, taken with a reason, printed from, given up again. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { editedFile } from '../../../tools/edited-template.ts'
import { pdfText } from '../../../tools/pdf-text.ts'
import { type Office, officeOf } from './office.ts'
import { buildConsole, DESK, look, type Served, serveConsole, TELEPHONE } from './opened-console.ts'

let browser: Browser
let served: Served
let office: Office

beforeAll(async () => {
  await buildConsole()
  ;[browser, served] = await Promise.all([openBrowser(), serveConsole('sample')])
  office = await officeOf(served)
  await office.statePaperTerms()
})
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))
afterAll(() => Promise.all([browser.close(), served.close()]))

const PAPER = '征收补偿协议（货币补偿）'
/** A field moved into other words, and a row added below the text. */
const edited = (shipped: Uint8Array, note: string) =>
  editedFile(shipped, (text) =>
    text
      .replace('{支付期限}', '双方商定的期限（{支付期限}）')
      .replace('<w:sectPr', `<w:p><w:r><w:t>${note}</w:t></w:r></w:p><w:sectPr`),
  )

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  await page.getByLabel('选 Word 文件（.docx）').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
}

/** The agreement of somebody who took money, as it prints now. */
async function printed(page: Page): Promise<string> {
  const paths = ['H0001', 'H0002', 'H0003', 'H0004', 'H0005', 'H0006', 'H0007', 'H0008']
  for (const household of paths) {
    const response = await page.request.get(
      `/api/projects/${office.project}/households/${household}/papers/agreement`,
    )
    if (response.status() !== 200) continue
    const { text } = await pdfText(new Uint8Array(await response.body()))
    if (text.includes(PAPER)) return text
  }
  throw new Error('nobody took money')
}

test.each([
  ['a desk', DESK, 1],
  ['a telephone', TELEPHONE, 2],
])(
  'given a template edited in Word on %s, then a misspelt field is told with its place, the mended file is shown as it prints, taken with a reason, and stands on the paper until it is given up',
  async (_, size, version) => {
    const note = `示例附注${version}`
    const { page, wrong } = await look(browser, served, size)
    await page.goto(`/${office.project}/papers/templates`)
    await page.getByRole('link', { name: PAPER }).click()
    await page.getByText('正在用：通用').waitFor()
    const pictures = () =>
      page.locator('.paper-pages img').evaluateAll((all) => all.map((one) => one.getAttribute('src')))
    await page.locator('.paper-pages img').first().waitFor()
    const shipped = await pictures()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '下载 Word 模板' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`${PAPER}-模板.docx`)
    const file = await readFile(await download.path())

    await choose(page, '写错的.docx', await editedFile(file, (text) => text.replace('{权证号}', '{权正号}')))
    await page.getByText(/没有“权正号”这一项，是不是“权证号”/).waitFor()
    await page.getByText('现在用的模板没有变').waitFor()
    expect(await page.getByRole('button', { name: '启用这份模板' }).count()).toBe(0)

    await choose(page, '改好的.docx', await edited(file, note))
    await page.getByText('检查通过').waitFor()
    expect((await pictures()).filter((one) => shipped.includes(one))).toEqual([])
    await page.getByText('正在用：通用').waitFor()
    await page.getByLabel('启用的理由').fill('示例：加一段附注')
    await page.getByLabel('启用的理由').press('Enter')
    await page.getByText(`正在用：本项目第 ${version} 版`).waitFor()
    await page.getByText('示例：加一段附注').first().waitFor()
    const own = await printed(page)
    for (const expected of [note, '双方商定的期限', `模板本项目第${version}版`])
      expect(own).toContain(expected)

    await page.getByLabel('启用的理由').fill('示例：还是用通用的')
    await page.getByRole('button', { name: '改回通用模板' }).click()
    await page.getByText('正在用：通用').waitFor()
    expect(await printed(page)).not.toContain(note)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
    expect(wrong).toEqual([])
  },
  120_000,
)
