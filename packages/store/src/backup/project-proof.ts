/**
 * 核对数 · What a backup says of each project, and a restored database must say again: how far the log goes and by which
 * hash, the root of its public log, and the figures.
 */
import { createHash } from 'node:crypto'
import { canonical } from '@oneruler/campaign/canonical'
import { VIEWS_VERSION } from '@oneruler/campaign/views'
import { leafHash } from '@oneruler/log/hash'
import { treeHash } from '@oneruler/log/tree-hash'
import type pg from 'pg'
import { readTallies, viewState } from '../view-store.ts'

export interface ProjectProof {
  readonly project: string
  readonly name: string
  /** The last event, and its hash in hex. */
  readonly seq: number
  readonly hash: string
  /** Of the public log; the root in hex. */
  readonly log: { readonly size: number; readonly root: string }
  /** Null where the views were made by no, or another, version of the code than the one that wrote the backup. */
  readonly figures: ProjectFigures | null
}

export interface ProjectFigures {
  /** The code that counted: another may count otherwise, and is not compared. */
  readonly version: number
  /** Each measure's sum over all days. */
  readonly totals: Readonly<Record<string, number>>
  /** SHA-256 of every tally, in hex. */
  readonly hash: string
}

/** Of every project; `tx` reads columns as `column-values.ts` says. */
export async function projectProofs(tx: pg.PoolClient): Promise<ProjectProof[]> {
  const { rows } = await tx.query<{ project_id: string; name: string; head_seq: number; head_hash: Buffer }>(
    'SELECT project_id, name, head_seq, head_hash FROM project ORDER BY project_id',
  )
  const proofs: ProjectProof[] = []
  for (const { project_id: project, name, head_seq: seq, head_hash } of rows) {
    const log = await logProof(tx, project)
    proofs.push({
      project,
      name,
      seq,
      hash: head_hash.toString('hex'),
      log,
      figures: await figures(tx, project),
    })
  }
  return proofs
}

async function logProof(tx: pg.PoolClient, project: string): Promise<ProjectProof['log']> {
  const { rows } = await tx.query<{ entry: Buffer }>(
    'SELECT entry FROM log_entry WHERE project_id = $1 ORDER BY entry_index',
    [project],
  )
  const root = treeHash(rows.map(({ entry }) => leafHash(entry)))
  return { size: rows.length, root: Buffer.from(root).toString('hex') }
}

async function figures(tx: pg.PoolClient, project: string): Promise<ProjectFigures | null> {
  const state = await viewState(tx, project)
  if (state?.version !== VIEWS_VERSION) return null
  const totals: Record<string, number> = {}
  const lines: string[] = []
  for (const tally of await readTallies(tx, project)) {
    totals[tally.measure] = (totals[tally.measure] ?? 0) + tally.amount
    lines.push(canonical({ ...tally }))
  }
  const hash = createHash('sha256').update(lines.sort().join('\n')).digest('hex')
  return { version: VIEWS_VERSION, totals, hash }
}
