/**
 * 交来的文件 · Handed in: who handed in which file for an act that is still to come. Its content is an attachment; until
 * an act names it, it is that account's alone, and it goes when its days are over.
 *
 *     handed in ─▶ named by an act: evidence, kept for good      handed in and never named ─▶ erased
 */
import { addDays, type Day } from '@oneruler/campaign/day'
import type { EvidenceMedia, KeptFile } from '@oneruler/campaign/evidence'
import type pg from 'pg'
import { KEPT_DAYS } from './attachments.ts'

export interface HandedInFile extends KeptFile {
  readonly account: string
  readonly sha256: string
}

/** In the transaction that records its attachment; handed in again, its days begin anew. */
export async function recordHandedIn(
  tx: pg.PoolClient,
  projectId: string,
  { account, sha256, media, bytes }: HandedInFile,
  { at, today }: { readonly at: string; readonly today: Day },
): Promise<void> {
  await tx.query({
    name: 'record handed in',
    text: `
      INSERT INTO handed_in (project_id, account, sha256, media, bytes, handed_in_at, expires_on)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (project_id, account, sha256) DO UPDATE SET
        handed_in_at = excluded.handed_in_at,
        expires_on = greatest(handed_in.expires_on, excluded.expires_on)`,
    values: [projectId, account, sha256, media, bytes, at, addDays(today, KEPT_DAYS['handed-in'])],
  })
}

const SHA256 = /^[0-9a-f]{64}$/

/** Which of these files the account handed in, and that are still there; what is no hash is none of them. */
export async function handedInBy(
  pool: pg.Pool,
  projectId: string,
  account: string,
  sha256s: readonly string[],
): Promise<ReadonlyMap<string, KeptFile>> {
  const hashes = sha256s.filter((sha256) => SHA256.test(sha256))
  if (hashes.length === 0) return new Map()
  const { rows } = await pool.query<{ sha256: string; media: EvidenceMedia; bytes: number }>({
    name: 'handed in by',
    text: `
      SELECT h.sha256, h.media, h.bytes FROM handed_in h
      JOIN attachment a ON a.project_id = h.project_id AND a.sha256 = h.sha256 AND a.erased_at IS NULL
      WHERE h.project_id = $1 AND h.account = $2 AND h.sha256 = ANY ($3)`,
    values: [projectId, account, hashes],
  })
  return new Map(rows.map(({ sha256, media, bytes }) => [sha256, { media, bytes }]))
}

/** How many files of the account no act has named yet. */
export async function waitingOf(pool: pg.Pool, projectId: string, account: string): Promise<number> {
  const { rows } = await pool.query<{ waiting: number }>({
    name: 'files waiting',
    text: `
      SELECT count(*) AS waiting FROM handed_in h
      JOIN attachment a ON a.project_id = h.project_id AND a.sha256 = h.sha256
      WHERE h.project_id = $1 AND h.account = $2 AND a.erased_at IS NULL AND a.expires_on IS NOT NULL`,
    values: [projectId, account],
  })
  return Number(rows[0]?.waiting ?? 0)
}

/** Under the project's lock. */
export async function forgetHandedIn(tx: pg.PoolClient, projectId: string, today: Day): Promise<void> {
  await tx.query({
    name: 'forget handed in',
    text: 'DELETE FROM handed_in WHERE project_id = $1 AND expires_on <= $2',
    values: [projectId, today],
  })
}
