/** An installation of its own for a test file: a fresh data directory, thrown away at the end. */
import { join } from 'node:path'
import { type Installation, openInstallation } from '@oneruler/server/installation'
import type { LedgerFiles } from '@oneruler/server/ledger-folder'
import { commitImport } from '@oneruler/server/ledger-import'
import { type StagedImport, stageImport } from '@oneruler/server/ledger-staging'
import { scratchFolder } from '../../../tools/scratch-folder.ts'
import type { SimulatedLedger } from '../../../tools/simulate/ledger.ts'
import { ledgerWorkbook } from '../../../tools/simulate/write-ledger.ts'

export async function openFresh(): Promise<Installation & { discard(): Promise<void> }> {
  const scratch = scratchFolder()
  const installation = await openInstallation({ dataDir: join(scratch.path, 'data') })
  return {
    ...installation,
    async discard() {
      await installation.close()
      scratch.discard()
    },
  }
}

export const act = { actor: 'test', via: 'cli', now: () => new Date('2018-09-12T01:00:00Z') } as const

/** Stages and commits; throws what was refused, because a test expects none. */
export async function importFiles(
  { store }: Installation,
  files: LedgerFiles,
): Promise<{ batch: string | null; staged: StagedImport }> {
  const staging = await stageImport(store, files)
  if ('refusal' in staging) throw new Error(staging.refusal)
  const committed = await commitImport(store, staging.staged, act)
  if ('refusal' in committed) throw new Error(committed.refusal)
  return committed
}

export async function filesOf({ sheets, plan }: SimulatedLedger): Promise<LedgerFiles> {
  return {
    workbook: { name: '台账.xlsx', bytes: await ledgerWorkbook(sheets) },
    plan: new TextEncoder().encode(plan),
    map: null,
  }
}
