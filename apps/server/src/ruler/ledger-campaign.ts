/**
 * 台账里的项目 · Ledger campaign: the campaign that a ledger folder tells of, without a database.
 *
 * Rows are understood as an import understands them; a row that is rejected is left out and named.
 */
import { assembleCampaign, type Campaign } from '@oneruler/campaign/campaign'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { proposeImport } from '@oneruler/campaign/ledger-import'
import { standingFacts } from '@oneruler/campaign/standing'
import { importIdentity, projectIdOf } from '../identity.ts'
import type { LedgerFiles } from '../ledger-folder.ts'
import { type RejectedCell, readLedgerWorkbook, rejectedCell } from '../ledger-workbook.ts'

export interface LedgerCampaign {
  readonly campaign: Campaign
  readonly rejected: readonly RejectedCell[]
}

/** Ids of no project: what is read here is never recorded. */
const NOWHERE = projectIdOf('', '')

export async function readLedgerCampaign(
  { workbook }: LedgerFiles,
  onProgress?: (share: number) => void,
): Promise<LedgerCampaign | { readonly refusal: string }> {
  const read = await readLedgerWorkbook(workbook.bytes, onProgress)
  if ('refusal' in read) return read
  const { events, rejections } = proposeImport(read.workbook, [], importIdentity(NOWHERE, NOWHERE), null)
  const recorded = events.map(
    (event, n): RecordedEvent => ({
      ...event,
      seq: n + 1,
      streamVersion: n + 1,
      recordedAt: '',
      claimedAt: null,
      actor: '',
      onBehalfOf: null,
      via: 'cli',
      commandId: NOWHERE,
      n,
      batchId: null,
    }),
  )
  return { campaign: assembleCampaign(standingFacts(recorded)), rejected: rejections.map(rejectedCell) }
}
