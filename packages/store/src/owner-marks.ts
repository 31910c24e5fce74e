/**
 * 权利人标记 · Owner marks: by what an owner is known again in another project, without his number: a keyed hash of it,
 * under a key outside the database. Rows are made from what stands, as every view is; they go with the key of the
 * household's identities.
 */
import { createHmac } from 'node:crypto'
import type { HouseholdOwners } from '@oneruler/campaign/views'
import type pg from 'pg'
import type { KeyVault } from './key-vault.ts'

/** 32 bytes, the same for the same number in every project of the installation. */
export type MarkOf = (identity: string) => Buffer

export async function ownerMarks(vault: KeyVault): Promise<MarkOf> {
  const key = await vault.derive('oneruler: an owner in several projects')
  return (identity) => createHmac('sha256', key).update(identity).digest()
}

/** The owners of these households are those, and no others. */
export async function writeMarks(
  tx: pg.PoolClient,
  projectId: string,
  owners: readonly HouseholdOwners[],
  markOf: MarkOf,
): Promise<void> {
  await eraseMarks(
    tx,
    projectId,
    owners.map(({ householdId }) => householdId),
  )
  const rows = owners.flatMap(({ householdId, identities }) =>
    identities.map((identity) => ({ householdId, mark: markOf(identity) })),
  )
  if (rows.length === 0) return
  await tx.query({
    name: 'write owner marks',
    text: `
      INSERT INTO owner_mark (project_id, stream_id, mark)
      SELECT $1, * FROM unnest($2::uuid[], $3::bytea[])`,
    values: [projectId, rows.map(({ householdId }) => householdId), rows.map(({ mark }) => mark)],
  })
}

export async function eraseMarks(
  tx: pg.PoolClient,
  projectId: string,
  households: readonly string[],
): Promise<void> {
  if (households.length === 0) return
  await tx.query({
    name: 'erase owner marks',
    text: 'DELETE FROM owner_mark WHERE project_id = $1 AND stream_id = ANY ($2::uuid[])',
    values: [projectId, households],
  })
}
