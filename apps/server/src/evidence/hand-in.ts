/**
 * 收件 · Handing in: a file is looked at, sealed and kept for whoever handed it in, until an act names it.
 *
 * It is held in memory, bounded, and never lies on disk unsealed: half of it is nothing that could be looked at.
 */
import { cleanFile } from '@oneruler/documents/evidence/clean-file'
import type { FileFault } from '@oneruler/documents/evidence/file-fault'
import { recordHandedIn, waitingOf } from '@oneruler/store/handed-in'
import { lockHead } from '@oneruler/store/project-head'
import type { Store } from '@oneruler/store/store'
import { transaction } from '@oneruler/store/transaction'
import { businessDay } from '../business-day.ts'
import type { HandedInFile } from '../household-pages.ts'

/** Of one account in one project: a day's photographs of the busiest surveyor. */
export const MOST_WAITING = 300

export type HandedIn = { readonly file: HandedInFile } | { readonly refused: FileFault | 'too-many-waiting' }

/** Handed in again, it is the same file. Throws the system's error where it cannot be written. */
export async function handIn(
  { pool, attachments }: Store,
  projectId: string,
  given: { readonly account: string; readonly bytes: Uint8Array; readonly at: Date },
): Promise<HandedIn> {
  const { account, at } = given
  const cleaned = await cleanFile(given.bytes)
  if ('fault' in cleaned) return { refused: cleaned.fault }
  if ((await waitingOf(pool, projectId, account)) >= MOST_WAITING) return { refused: 'too-many-waiting' }
  const { media, bytes } = cleaned
  // The name it came under stands in the event, sealed: it may name a person.
  const written = await attachments.write(projectId, [{ kind: 'handed-in', name: media, bytes }])
  const [{ sha256 } = { sha256: '' }] = written
  const file = { sha256, media, bytes: bytes.length }
  const moment = { at: at.toISOString(), today: businessDay(at) }
  await transaction(pool, async (tx) => {
    await lockHead(tx, projectId)
    const recording = { batchId: null, recordedAt: moment.at, today: moment.today }
    await attachments.record(tx, projectId, written, recording)
    await recordHandedIn(tx, projectId, { ...file, account }, moment)
  })
  await attachments.discardSpare(projectId, written)
  return { file }
}
