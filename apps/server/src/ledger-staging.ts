/**
 * 台账核对 · Staging a ledger: from the folder's bytes to what an import of it would write, or to a refusal. No lock is
 * taken and nothing is written.
 */
import { type RawWorkbook, showCell } from '@oneruler/campaign/cell'
import type { NewEvent, RecordedEvent } from '@oneruler/campaign/event'
import { type ImportProposal, proposeImport } from '@oneruler/campaign/ledger-import'
import { isPublishedHere } from '@oneruler/campaign/plan-proposal'
import { adoptedVersions } from '@oneruler/campaign/plan-versions'
import { standingFacts } from '@oneruler/campaign/standing'
import { projectTerms } from '@oneruler/campaign/terms'
import { isLegible, writtenText } from '@oneruler/campaign/written-text'
import type { Store } from '@oneruler/store/store'
import { importWords } from '@oneruler/words/import'
import { rejectionWords } from '@oneruler/words/rejections'
import { importIdentity, newId, projectIdOf } from './identity.ts'
import type { LedgerFiles } from './ledger-folder.ts'
import { checkMap, registeredWith } from './ledger-map.ts'
import { type RejectedCell, readLedgerWorkbook, rejectedCell } from './ledger-workbook.ts'
import { planAdoptedEvent } from './plan-event.ts'
import { readPlanHead } from './plan-head.ts'
import { eventsOf } from './recorded-events.ts'

/** What a batch's report keeps: counts by sheet and the names of the files. */
export interface ImportCounts {
  readonly accepted: Readonly<Record<string, number>>
  readonly skipped: Readonly<Record<string, number>>
  readonly corrected: Readonly<Record<string, number>>
}

export interface StagedImport extends ImportCounts {
  readonly projectId: string
  readonly projectName: string
  readonly county: string
  readonly batchId: string
  readonly events: readonly NewEvent[]
  readonly rejected: readonly RejectedCell[]
  readonly corrections: ImportProposal['corrections']
  readonly forbiddenColumns: ImportProposal['forbiddenColumns']
  readonly notes: readonly string[]
  readonly files: LedgerFiles
  /** What was known when this was decided. */
  readonly before: readonly RecordedEvent[]
}

export type Staging = { readonly staged: StagedImport } | { readonly refusal: string }
export type Progress = (phase: 'reading' | 'checking' | 'writing', share: number) => void

const text = importWords.zh

/** Reads and checks; writes nothing. `projectId` names a project already there, whatever the ledger calls it. */
export async function stageImport(
  store: Store,
  files: LedgerFiles,
  options: { readonly projectId?: string; readonly batchId?: string; readonly onProgress?: Progress } = {},
): Promise<Staging> {
  const progress = options.onProgress ?? (() => {})
  const read = await readLedgerWorkbook(files.workbook.bytes, (share) => progress('reading', share))
  if ('refusal' in read) return read
  const name = termOf(read.workbook, '项目名称')
  const county = termOf(read.workbook, '区县')
  if (name === '' || county === '') return { refusal: text.projectUnnamed() }
  const plan = files.plan ? readPlanHead(files.plan) : null
  if (plan && 'problem' in plan) return { refusal: plan.problem }

  progress('checking', 0)
  const projectId = options.projectId ?? projectIdOf(county, name)
  const before = await eventsOf(store, projectId)
  const standing = standingFacts(before)
  const map = files.map ? checkMap(files.map, registeredWith(read.workbook, standing)) : { notes: [] }
  if ('refusal' in map) return map
  const batchId = options.batchId ?? newId()
  const identity = importIdentity(projectId, batchId)
  const current = projectTerms(standing).plan?.body.sha256 ?? null
  // A folder keeps the plan it came with: what was adopted is not adopted again, and where two publish, no folder does.
  const isNew = plan && !adoptedVersions(standing).some(({ body }) => body.sha256 === plan.sha256)
  const isLeft = isNew && isPublishedHere(standing)
  progress('checking', 0.3)
  const computing = isLeft ? current : (plan?.sha256 ?? current)
  const proposal = proposeImport(read.workbook, standing, identity, computing)
  const adopted = plan && isNew && !isLeft ? [planAdoptedEvent(identity, proposal.events.length, plan)] : []
  progress('checking', 1)
  return {
    staged: {
      projectId,
      projectName: name,
      county,
      batchId,
      events: [...proposal.events, ...adopted],
      accepted: proposal.accepted,
      skipped: proposal.skipped,
      corrected: proposal.corrected,
      rejected: proposal.rejections.map(rejectedCell),
      corrections: proposal.corrections,
      forbiddenColumns: proposal.forbiddenColumns,
      notes: [
        ...proposal.forbiddenColumns.map((column) => rejectionWords.zh['forbidden-column'](column)),
        ...(plan || current ? [] : [text.noPlan()]),
        ...(plan && isLeft ? [text.planLeft({ version: plan.version })] : []),
        ...map.notes,
      ],
      files,
      before,
    },
  }
}

function termOf(workbook: RawWorkbook, term: string): string {
  const row = workbook.get('项目')?.rows.find(({ cells }) => showCell(cells.项目 ?? null).trim() === term)
  const value = writtenText(showCell(row?.cells.内容 ?? null))
  return isLegible(value) ? value : ''
}
