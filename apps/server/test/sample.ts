/**
 * The sample campaign in an installation of its own, and the app that serves it.
 */
import { join } from 'node:path'
import { day } from '@oneruler/campaign/day'
import { ROLES } from '@oneruler/campaign/role'
import { createApp } from '@oneruler/server/app'
import type { Deps } from '@oneruler/server/deps'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { afterAll, beforeAll } from 'vitest'
import { importFiles, openFresh } from './opened.ts'
import { asSigned, everywhere, type SignedApp, signIn } from './signed-in.ts'

export const SAMPLE = join(import.meta.dirname, '../../../examples/xiaoqiaotou')

export interface Served {
  readonly deps: Deps
  /** Asked by somebody who is signed in and holds every role. */
  readonly app: SignedApp
  readonly cookie: string
  readonly project: string
  /** The JSON of an address under the sample's project; throws where it is not there. */
  readonly page: <Page>(path: string) => Promise<Page>
}

/** Opens before the tests of a file and closes after them; the campaign's last day of signing is today. */
export function sampleServed(): () => Served {
  let served: Served | undefined
  let discard = async () => {}
  beforeAll(async () => {
    const installation = await openFresh()
    discard = installation.discard
    const deps: Deps = {
      installation,
      today: () => day('2018-09-04'),
      now: () => new Date('2018-09-04T12:00:00Z'),
      publicAddress: null,
      consoleDir: join(installation.dataDir, 'console'),
    }
    const files = readLedgerFolder(SAMPLE)
    if (!files) throw new Error('the sample has no workbook')
    const project = (await importFiles(installation, files)).staged.projectId
    const cookie = await signIn(deps, everywhere(ROLES))
    const app = asSigned(createApp(deps), cookie)
    served = {
      deps,
      app,
      cookie,
      project,
      async page<Page>(path: string) {
        const response = await app.request(`/api/projects/${project}${path}`)
        if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`)
        return (await response.json()) as Page
      },
    }
  })
  afterAll(() => discard())
  return () => served as Served
}
