/**
 * The sample campaign, imported into a data directory of its own, and the app that serves it.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@oneruler/campaign/day'
import { createApp } from '@oneruler/server/app'
import type { Deps } from '@oneruler/server/deps'
import { openInstallation } from '@oneruler/server/installation'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { commitImport, stageImport } from '@oneruler/server/ledger-import'
import { afterAll, beforeAll } from 'vitest'

export const SAMPLE = join(import.meta.dirname, '../../../examples/xiaoqiaotou')

export interface Served {
  readonly deps: Deps
  readonly app: ReturnType<typeof createApp>
  readonly project: string
  /** The JSON of an address under the sample's project. */
  readonly page: <Page>(path: string) => Promise<Page>
}

/** Opens before the tests of a file and closes after them; the campaign's last day of signing is today. */
export function sampleServed(): () => Served {
  const dataDir = mkdtempSync(join(tmpdir(), 'oneruler-'))
  let close = async () => {}
  let served: Served | undefined
  beforeAll(async () => {
    const installation = await openInstallation({ dataDir })
    close = installation.close
    const now = () => new Date('2018-09-04T12:00:00Z')
    const deps: Deps = {
      installation,
      today: () => day('2018-09-04'),
      now,
      actor: 'console',
      consoleDir: join(dataDir, 'pages'),
    }
    const files = readLedgerFolder(SAMPLE)
    if (!files) throw new Error('the sample has no workbook')
    const staging = await stageImport(installation.store, files)
    if ('refusal' in staging) throw new Error(staging.refusal)
    await commitImport(installation.store, staging.staged, { actor: 'cli:test', via: 'cli', now })
    const app = createApp(deps)
    const project = staging.staged.projectId
    served = {
      deps,
      app,
      project,
      async page<Page>(path: string) {
        const response = await app.request(`/api/projects/${project}${path}`)
        if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`)
        return (await response.json()) as Page
      },
    }
  })
  afterAll(async () => {
    await close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return () => served as Served
}
