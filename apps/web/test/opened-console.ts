/** 打开的控制台 · A console for a test: built as people get it, served by the command line, and a browser to look at it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { firstAccount, JOIN_LINK } from '../../../tools/first-account.ts'
import { scratchFolder } from '../../../tools/scratch-folder.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
export const SAMPLE = join(ROOT, 'examples/xiaoqiaotou')

export const DESK = { width: 1440, height: 900 }
export const TELEPHONE = { width: 360, height: 780 }

const WEB = join(ROOT, 'apps/web')
const BUILT = join(WEB, 'dist/index.html')

/**
 * Puts the console where the server looks for it, where it is not there already. Several test files share the one
 * place: whoever builds takes nothing away, since another's browser may just be fetching it.
 */
export async function buildConsole(): Promise<void> {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newestSource()) return
  await build({ root: WEB, logLevel: 'error', build: { emptyOutDir: false } })
}

const newestSource = (): number =>
  Math.max(
    ...globSync(['apps/web/{src/**/*,*.html,*.ts}', 'packages/*/src/**/*.ts', 'package-lock.json'], {
      cwd: ROOT,
    }).map((path) => statSync(join(ROOT, path)).mtimeMs),
  )

export interface Served {
  readonly address: string
  /** Of its first account, which holds every role of the sample. */
  readonly cookie: string
  readonly dataDir: string
  /** What it has told its terminal so far, errors included. */
  printed(): string
  close(): Promise<void>
}

/** The last of the sample's signing period. */
const LAST_DAY = '2018-09-04'

/** A fresh data directory on that day, or on the one given, with a first account. */
export async function serveConsole(holding: 'sample' | 'nothing', today = LAST_DAY): Promise<Served> {
  const started = await startConsole(holding, today)
  return { ...started, cookie: await firstAccount(started.link) }
}

export interface Started {
  readonly address: string
  /** For the first account; nobody has used it. */
  readonly link: string
  readonly dataDir: string
  printed(): string
  close(): Promise<void>
}

export async function startConsole(
  holding: 'sample' | 'nothing',
  today = LAST_DAY,
  more: readonly string[] = [],
): Promise<Started> {
  const scratch = scratchFolder()
  const dataDir = join(scratch.path, 'data')
  const given = ['serve', '--port', '0', '--data', dataDir, '--today', today, ...more]
  const child = spawn(
    process.execPath,
    [join(ROOT, 'apps/cli/src/main.ts'), ...given, ...(holding === 'sample' ? ['--sample'] : [])],
    { stdio: ['ignore', 'pipe', 'pipe'], env: withoutDatabaseUrl() },
  )
  const { link, printed } = await linkOf(child)
  return {
    dataDir,
    printed,
    address: new URL(link).origin,
    link,
    async close() {
      const gone = new Promise((ended) => child.once('close', ended))
      child.kill('SIGTERM')
      await gone
      scratch.discard()
    },
  }
}

/** A fresh data directory has a database of its own. */
function withoutDatabaseUrl(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...env } = process.env
  return env
}

function linkOf(child: ChildProcess): Promise<{ readonly link: string; printed(): string }> {
  let printed = ''
  return new Promise((found, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk
      const [link] = JOIN_LINK.exec(printed) ?? []
      if (link !== undefined) found({ link, printed: () => printed })
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('close', () => failed(new Error(printed)))
  })
}

export interface Look {
  readonly page: Page
  /** What went wrong in it: errors thrown, errors and warnings of the browser's console. */
  readonly wrong: string[]
}

/** A new tab of that size, with a memory of its own: that of the first account, where there is one. */
export async function look(
  browser: Browser,
  { address, cookie }: Pick<Served, 'address'> & Partial<Served>,
  viewport: { width: number; height: number },
): Promise<Look> {
  const context = await browser.newContext({ viewport, baseURL: address, locale: 'zh-CN' })
  if (cookie !== undefined) {
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Lax' }])
  }
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text())
  })
  return { page, wrong }
}
