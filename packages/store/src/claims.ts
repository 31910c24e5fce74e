/**
 * 占用 · Claims: what must be unique in a project, as rows that only one stream can hold.
 */
import type pg from 'pg'
import type { Claim } from './event-store.ts'

/** What these streams alone may have, by what stands on them now: a number that another stream has already stays its. */
export async function keepClaims(
  tx: pg.PoolClient,
  projectId: string,
  streams: readonly string[],
  kinds: readonly string[],
  claims: readonly Claim[],
): Promise<void> {
  await tx.query(
    'DELETE FROM claim WHERE project_id = $1 AND stream_id = ANY ($2::uuid[]) AND kind = ANY ($3::text[])',
    [projectId, streams, kinds],
  )
  await insertFree(tx, projectId, claims)
}

/** Gives up, then takes; the first claim that another stream holds is returned. One's own is no conflict. */
export async function takeClaims(
  tx: pg.PoolClient,
  projectId: string,
  released: readonly Omit<Claim, 'streamId'>[],
  claims: readonly Claim[],
): Promise<{ claim: Claim; by: string } | undefined> {
  if (released.length > 0) {
    await tx.query({
      name: 'release claims',
      text: `
        DELETE FROM claim
        WHERE project_id = $1 AND (kind, value) IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
      values: [projectId, released.map(({ kind }) => kind), released.map(({ value }) => value)],
    })
  }
  if (claims.length === 0) return undefined
  const kinds = claims.map(({ kind }) => kind)
  const values = claims.map(({ value }) => value)
  await insertFree(tx, projectId, claims)
  const { rows } = await tx.query({
    name: 'holders of claims',
    text: `
      SELECT kind, value, stream_id FROM claim
      WHERE project_id = $1 AND (kind, value) IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
    values: [projectId, kinds, values],
  })
  const holders = new Map<string, string>(
    rows.map((row) => [JSON.stringify([row.kind, row.value]), row.stream_id]),
  )
  for (const claim of claims) {
    const by = holders.get(JSON.stringify([claim.kind, claim.value]))
    if (by !== undefined && by !== claim.streamId) return { claim, by }
  }
  return undefined
}

async function insertFree(tx: pg.PoolClient, projectId: string, claims: readonly Claim[]): Promise<void> {
  await tx.query({
    name: 'take claims',
    text: `
      INSERT INTO claim (project_id, kind, value, stream_id)
      SELECT $1, * FROM unnest($2::text[], $3::text[], $4::uuid[])
      ON CONFLICT (project_id, kind, value) DO NOTHING`,
    values: [
      projectId,
      claims.map(({ kind }) => kind),
      claims.map(({ value }) => value),
      claims.map(({ streamId }) => streamId),
    ],
  })
}
