/** 示例受探 · The sample, served for the probe: in a folder thrown away afterwards, with people of several roles signed in. */
import { existsSync, mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { day } from '@oneruler/campaign/day'
import { ROLES, type Role } from '@oneruler/campaign/role'
import { openInstallation } from '@oneruler/server/installation'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { commitImport } from '@oneruler/server/ledger-import'
import { stageImport } from '@oneruler/server/ledger-staging'
import { BUDGETS } from '@oneruler/server/routes/request-budget'
import { serve } from '@oneruler/server/serve'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { makeLink } from '@oneruler/server/sign-in/links'
import { ROUTES } from '@oneruler/server/sign-in/permissions'
import { firstAccount } from '../first-account.ts'
import { scratchFolder } from '../scratch-folder.ts'
import type { Target } from './target.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const ASKING: readonly Role[] = ['group-member', 'auditor', 'security-administrator']
export const EVERYTHING = 'every role'

export async function probedSample(): Promise<{ readonly target: Target; close(): Promise<void> }> {
  const scratch = scratchFolder()
  const installation = await openInstallation({ dataDir: join(scratch.path, 'data') })
  const { store } = installation
  const now = () => new Date('2018-09-04T12:00:00Z')
  const files = readLedgerFolder(join(ROOT, 'examples/xiaoqiaotou'))
  if (!files) throw new Error('the sample has no workbook')
  const staging = await stageImport(store, files)
  if ('refusal' in staging) throw new Error(staging.refusal)
  await commitImport(store, staging.staged, { actor: 'probe', via: 'cli', now })
  const console = join(ROOT, 'apps/web/dist')
  const server = await serve({
    port: 0,
    deps: {
      installation,
      today: () => day('2018-09-04'),
      now,
      publicAddress: null,
      consoleDir: existsSync(console) ? console : join(ROOT, 'apps/web'),
      portalDir: mkdtempSync(join(scratch.path, 'portal-')),
    },
    // The probe asks more than people may; what they may has its own tests.
    budgets: { ...BUDGETS, ofAddress: 1e9, ofAccount: 1e9 },
  })
  const reach = { groups: ['三组'], households: ['H0001'] }
  let signedUp = 1
  const signedIn = async (roles: readonly Role[]): Promise<string> => {
    const grants = roles.map((role): GrantTerms => ({ role, project: null, staff: null, reach, until: null }))
    const link = { purpose: 'invitation', account: null, grants, by: 'probe', at: now() } as const
    return firstAccount(`${server.address}/join#${await makeLink(store.pool, link)}`, `prober.${signedUp++}`)
  }
  const askers = new Map<string, string | null>([['nobody', null]])
  for (const role of ASKING) askers.set(role, await signedIn([role]))
  askers.set(EVERYTHING, await signedIn(ROLES))
  const target: Target = {
    address: server.address,
    routes: Object.keys(ROUTES),
    open: new Set(Object.keys(ROUTES).filter((route) => ROUTES[route] === 'anybody')),
    pages: ['/', '/sign-in', '/assets', '/log', '/public', `/public/${staging.staged.projectId}`],
    parts: {
      ':project': staging.staged.projectId,
      ':number': 'H0001',
      ':target': 'H0001',
      ':list': 'visits',
      ':zoom': '15',
    },
    askers,
  }
  return {
    target,
    async close() {
      await server.close()
      await installation.close()
      scratch.discard()
    },
  }
}
