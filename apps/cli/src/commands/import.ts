/** `oneruler import DIR` and `oneruler import undo BATCH`. */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { markWorkbook } from '@oneruler/documents/workbook/mark-workbook'
import type { Installation } from '@oneruler/server/installation'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { commitImport } from '@oneruler/server/ledger-import'
import { type Progress, type StagedImport, stageImport } from '@oneruler/server/ledger-staging'
import { undoImport } from '@oneruler/server/ledger-undo'
import { importWords } from '@oneruler/words/import'
import { Command } from 'commander'
import { actor, atWork, projectOf, type WorkOptions, withData } from '../at-work.ts'
import { answer, note, type Output, progressLine, Refused, tell, words } from '../output.ts'

type ImportOptions = WorkOptions & { readonly dryRun: boolean }

export const importCommand = (): Command =>
  withData(new Command('import'))
    .description(words.importPurpose())
    .argument('<dir>', words.importFolder())
    .option('--dry-run', words.dryRunOption(), false)
    .action((dir: string, options: ImportOptions) =>
      atWork(options, (installation) => importLedger(installation, dir, options)),
    )
    .addCommand(
      withData(new Command('undo'))
        .description(words.undoPurpose())
        .argument('<batch>', words.undoBatch())
        .action((batch: string, own: WorkOptions, command: Command) => {
          const options = command.optsWithGlobals<WorkOptions>()
          return atWork({ ...own, ...options }, (installation) => undo(installation, batch, options))
        }),
    )

async function importLedger(installation: Installation, dir: string, options: ImportOptions): Promise<void> {
  const files = readLedgerFolder(dir)
  if (!files) throw new Refused(importWords.zh.noWorkbook({ path: dir }))
  const line = progressLine()
  const onProgress: Progress = (phase, share) => line.show(words[phase]({ percent: Math.round(share * 100) }))
  const known = options.project === undefined ? {} : { projectId: await projectOf(installation, options) }
  const staging = await stageImport(installation.store, files, { ...known, onProgress })
  if ('refusal' in staging) {
    line.clear()
    throw new Refused(staging.refusal)
  }
  const written = options.dryRun
    ? { batch: null, staged: staging.staged }
    : await commitImport(installation.store, staging.staged, {
        actor: actor(),
        via: 'cli',
        now: () => new Date(),
        onProgress,
      })
  line.clear()
  if ('refusal' in written) throw new Refused(written.refusal)
  const { batch, staged } = written
  const { projectId: project, accepted, skipped, corrected, rejected } = staged
  answer(options, { project, accepted, skipped, corrected, rejected, batch }, () =>
    tellImport(options, staged, batch, options.dryRun),
  )
  staged.notes.forEach(note)
  if (rejected.length > 0) {
    process.exitCode = 1
    if (!options.dryRun) tell(options, words.markedAt({ path: await writeMarked(installation, staged) }))
  }
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

function tellImport(output: Output, staged: StagedImport, batch: string | null, dryRun: boolean): void {
  const { projectName: project, rejected, corrections } = staged
  for (const cell of rejected) tell(output, words.rejectedAt(cell))
  for (const correction of corrections) tell(output, words.correctedAt(correction))
  tell(
    output,
    words.imported({
      project,
      accepted: sum(staged.accepted),
      skipped: sum(staged.skipped),
      corrected: sum(staged.corrected),
      rejected: rejected.length,
    }),
  )
  if (batch) tell(output, words.batch({ batch }))
  else tell(output, dryRun ? words.dryRunImported() : words.nothingNew())
}

/** The workbook with its rejected cells marked, beside the data and readable by its owner only. */
async function writeMarked(installation: Installation, staged: StagedImport): Promise<string> {
  const path = resolve(join(installation.dataDir, `退回-${staged.batchId}.xlsx`))
  const bytes = await markWorkbook(staged.files.workbook.bytes, {
    rejections: staged.rejected,
    dropColumns: staged.forbiddenColumns,
  })
  writeFileSync(path, bytes, { mode: 0o600 })
  return path
}

async function undo(installation: Installation, batch: string, options: WorkOptions): Promise<void> {
  const projectId = await projectOf(installation, options)
  const act = { actor: actor(), via: 'cli', now: () => new Date() } as const
  const undone = await undoImport(installation.store, projectId, batch, act)
  answer(options, undone, () => {
    if (undone.withdrawn) tell(options, words.withdrawn({ batch }))
    else for (const reason of [words.notWithdrawn(), ...undone.refusedBecause]) tell(options, reason)
  })
  if (!undone.withdrawn) process.exitCode = 1
}
