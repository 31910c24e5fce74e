import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the browser of the tests', () => {
  it('reads Chinese text and draws on a canvas with WebGL', async () => {
    const page = await browser.newPage()
    await page.setContent('<h1>已签约 649 户</h1><canvas></canvas>')
    expect(await page.getByRole('heading').textContent()).toBe('已签约 649 户')
    expect(
      await page.locator('canvas').evaluate((it) => (it as HTMLCanvasElement).getContext('webgl2') !== null),
    ).toBe(true)
    await page.close()
  })

  it('keeps the rules of the web: a page may not read another address', async () => {
    const server = createServer((_, answer) => answer.end('只给自己看')).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    const read = (url: string) =>
      page.evaluate((from) => fetch(from).then((answer) => answer.text(), String), url)
    expect(await read(`http://127.0.0.1:${port}/`)).toBe('只给自己看')
    expect(await read(`http://localhost:${port}/`)).toContain('Failed to fetch')
    await page.close()
    server.close()
  })
})
