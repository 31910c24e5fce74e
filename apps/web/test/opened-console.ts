/** 打开的控制台 · A console for a test file: built, served over a fresh installation, and a browser to look at it. */
import { join, resolve } from 'node:path'
import { day } from '@oneruler/campaign/day'
import { openInstallation } from '@oneruler/server/installation'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { commitImport, stageImport } from '@oneruler/server/ledger-import'
import { serve } from '@oneruler/server/serve'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { openBrowser } from '../../../tools/browser.ts'
import { scratchFolder } from '../../../tools/scratch-folder.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
export const SAMPLE = join(ROOT, 'examples/xiaoqiaotou')

export const DESK = { width: 1440, height: 900 }
export const TELEPHONE = { width: 360, height: 780 }

export interface OpenedConsole {
  /** A new tab of that size, in a browser context of its own; what goes wrong in it is gathered in `wrong`. */
  look(viewport: { width: number; height: number }): Promise<{ page: Page; wrong: string[] }>
  close(): Promise<void>
}

/** With the sample campaign in it, or with no project yet; the business day is the last of the signing period. */
export async function openConsole(holding: 'sample' | 'nothing'): Promise<OpenedConsole> {
  const scratch = scratchFolder()
  const consoleDir = join(scratch.path, 'console')
  const web = join(ROOT, 'apps/web')
  await build({ root: web, logLevel: 'error', build: { outDir: consoleDir, emptyOutDir: true } })
  const installation = await openInstallation({ dataDir: join(scratch.path, 'data') })
  const act = { actor: 'test', via: 'cli', now: () => new Date('2018-09-04T10:00:00Z') } as const
  if (holding === 'sample') {
    const files = readLedgerFolder(SAMPLE)
    if (files === null) throw new Error(`no ledger in ${SAMPLE}`)
    const staging = await stageImport(installation.store, files)
    if ('refusal' in staging) throw new Error(staging.refusal)
    await commitImport(installation.store, staging.staged, act)
  }
  const server = await serve({
    port: 0,
    deps: { installation, today: () => day('2018-09-04'), now: act.now, actor: act.actor, consoleDir },
  })
  const browser = await openBrowser()
  return {
    async look(viewport) {
      const context = await browser.newContext({ viewport, baseURL: server.address, locale: 'zh-CN' })
      const page = await context.newPage()
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text())
      })
      return { page, wrong }
    },
    async close() {
      await browser.close()
      await server.close()
      await installation.close()
      scratch.discard()
    },
  }
}
