/**
 * 附件登记 · Attachment rows: what the database knows of a file, the wrapped key among it.
 */
import { addDays } from '@oneruler/campaign/day'
import type pg from 'pg'
import { type Attachment, KEPT_DAYS, type Recording, type WrittenAttachment } from './attachments.ts'

/** The two ids that name a file on disk. */
export interface FileName {
  readonly attachmentId: string
  readonly sha256: string
}

/** Returns the id of the row that stands for the content: this one's, or of the one that had it already. */
export async function recordAttachment(
  tx: pg.PoolClient,
  projectId: string,
  written: WrittenAttachment,
  { batchId, recordedAt, today }: Recording,
): Promise<string> {
  const days = KEPT_DAYS[written.kind]
  const { rows } = await tx.query({
    name: 'record attachment',
    text: `
      INSERT INTO attachment
        (project_id, attachment_id, sha256, kind, name, bytes, wrapped_key, batch_id, recorded_at, expires_on)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      ON CONFLICT (project_id, sha256) WHERE erased_at IS NULL DO UPDATE SET
        name = excluded.name,
        batch_id = coalesce(excluded.batch_id, attachment.batch_id),
        recorded_at = excluded.recorded_at,
        expires_on = CASE WHEN attachment.expires_on IS NOT NULL AND excluded.expires_on IS NOT NULL
          THEN greatest(attachment.expires_on, excluded.expires_on) END
      RETURNING attachment_id`,
    values: [
      projectId,
      written.attachmentId,
      written.sha256,
      written.kind,
      written.name,
      written.bytes,
      written.wrappedKey,
      batchId,
      recordedAt,
      days === null ? null : addDays(today, days),
    ],
  })
  return rows[0].attachment_id
}

/** Under the project's lock. Returns how many of the files are there to be kept. */
export async function keepAsEvidence(
  tx: pg.PoolClient,
  projectId: string,
  sha256s: readonly string[],
): Promise<number> {
  const { rowCount } = await tx.query({
    name: 'keep attachments',
    text: `
      UPDATE attachment SET kind = 'evidence', expires_on = NULL
      WHERE project_id = $1 AND sha256 = ANY ($2) AND erased_at IS NULL`,
    values: [projectId, sha256s],
  })
  return rowCount ?? 0
}

export async function attachmentRows(pool: pg.Pool, projectId: string): Promise<Attachment[]> {
  const { rows } = await pool.query({
    name: 'attachments',
    text: `
      SELECT attachment_id, sha256, kind, name, bytes, batch_id, recorded_at, expires_on, erased_at
      FROM attachment WHERE project_id = $1 ORDER BY recorded_at DESC, attachment_id`,
    values: [projectId],
  })
  return rows.map((row) => ({
    attachmentId: row.attachment_id,
    sha256: row.sha256,
    kind: row.kind,
    name: row.name,
    bytes: row.bytes,
    batchId: row.batch_id,
    recordedAt: row.recorded_at,
    expiresOn: row.expires_on,
    erasedAt: row.erased_at,
  }))
}

/** The row that opens a content; null where there is none. */
export async function attachmentInUse(
  pool: pg.Pool,
  projectId: string,
  sha256: string,
): Promise<(FileName & { readonly wrappedKey: Buffer }) | null> {
  const { rows } = await pool.query({
    name: 'attachment in use',
    text: `
      SELECT attachment_id, wrapped_key FROM attachment
      WHERE project_id = $1 AND sha256 = $2 AND erased_at IS NULL`,
    values: [projectId, sha256],
  })
  const row = rows[0]
  return row ? { attachmentId: row.attachment_id, sha256, wrappedKey: row.wrapped_key } : null
}

/** Under the project's lock: erases the keys of what expires by `today`; returns the names of its files. */
export async function eraseExpired(
  tx: pg.PoolClient,
  projectId: string,
  today: string,
  erasedAt: string,
): Promise<FileName[]> {
  const { rows } = await tx.query({
    name: 'erase attachments',
    text: `
      UPDATE attachment SET wrapped_key = NULL, erased_at = $3
      WHERE project_id = $1 AND erased_at IS NULL AND expires_on <= $2
      RETURNING attachment_id, sha256`,
    values: [projectId, today, erasedAt],
  })
  return rows.map((row) => ({ attachmentId: row.attachment_id, sha256: row.sha256 }))
}
