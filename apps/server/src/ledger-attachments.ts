/**
 * 台账附件 · Ledger attachments: which files of an import are kept, so that what it brought can be checked again.
 */
import { markWorkbook } from '@oneruler/documents/workbook/mark-workbook'
import type { AttachmentKind, NewAttachment, Recording } from '@oneruler/store/attachments'
import { lockHead } from '@oneruler/store/project-head'
import type { Store } from '@oneruler/store/store'
import { transaction } from '@oneruler/store/transaction'
import { MAP, PLAN } from './ledger-folder.ts'
import type { StagedImport } from './ledger-staging.ts'

/**
 * The workbook, its marked copy where something was refused, the plan and the map. What must not be recorded is
 * not kept either: where columns were dropped, the marked copy, which is without them, stands for the original.
 */
export async function attachmentsOf(staged: StagedImport): Promise<NewAttachment[]> {
  const { rejected, forbiddenColumns } = staged
  const { name, bytes } = staged.files.workbook
  const workbooks: NewAttachment[] = []
  if (forbiddenColumns.length === 0) workbooks.push({ kind: 'ledger', name, bytes })
  if (rejected.length > 0 || forbiddenColumns.length > 0) {
    const marked = await markWorkbook(bytes, { rejections: rejected, dropColumns: forbiddenColumns })
    workbooks.push({ kind: 'marked-ledger', name, bytes: marked })
  }
  return [...workbooks, ...publishedOf(staged)]
}

/** An import without a new row makes no batch; a plan or map that came with it is kept all the same. */
export async function keepPublished(
  store: Store,
  staged: StagedImport,
  recording: Omit<Recording, 'batchId'>,
): Promise<void> {
  const { projectId, before } = staged
  // Where not one row was understood there is no project to keep anything for.
  if (before.length === 0) return
  const written = await store.attachments.write(projectId, publishedOf(staged))
  await transaction(store.pool, async (tx) => {
    await lockHead(tx, projectId)
    await store.attachments.record(tx, projectId, written, { ...recording, batchId: null })
  })
  await store.attachments.discardSpare(projectId, written)
}

function publishedOf({ files: { plan, map } }: StagedImport): NewAttachment[] {
  const one = (kind: AttachmentKind, name: string, bytes: Uint8Array | null) =>
    bytes ? [{ kind, name, bytes }] : []
  return [...one('plan', PLAN, plan), ...one('map', MAP, map)]
}
