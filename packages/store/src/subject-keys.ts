/**
 * 主体密钥 · Subjects' keys: one for each stream and class, wrapped by the vault, erased one by one.
 */
import { randomUUID } from 'node:crypto'
import type { KeyClass } from '@oneruler/campaign/event'
import type pg from 'pg'
import type { KeyVault } from './key-vault.ts'
import { newKey } from './sealing.ts'

export interface Subject {
  readonly streamId: string
  readonly keyClass: KeyClass
}

interface SubjectKey {
  readonly keyId: string
  readonly key: Buffer
  /** Set where the key is not in the database yet. */
  readonly unwritten?: Subject & { readonly wrapped: Buffer }
}

/** The keys of one append: those in use, and new ones for subjects that have none. */
export type SubjectKeys = ReadonlyMap<string, SubjectKey>
export const subjectOf = ({ streamId, keyClass }: Subject): string => `${keyClass} ${streamId}`

const contextOf = (projectId: string, keyId: string): string => `${projectId} ${keyId}`

/** Finds or makes the keys; nothing is written and nothing locked. */
export async function prepareKeys(
  pool: pg.Pool,
  vault: KeyVault,
  projectId: string,
  subjects: readonly Subject[],
): Promise<SubjectKeys> {
  const keys = new Map<string, SubjectKey>()
  if (subjects.length === 0) return keys
  const { rows } = await pool.query({
    name: 'keys in use',
    text: `
      SELECT key_id, stream_id, key_class, wrapped_key FROM subject_key
      WHERE project_id = $1 AND stream_id = ANY ($2::uuid[]) AND erased_at IS NULL`,
    values: [projectId, [...new Set(subjects.map(({ streamId }) => streamId))]],
  })
  const found = new Map(
    rows.map((row) => [subjectOf({ streamId: row.stream_id, keyClass: row.key_class }), row]),
  )
  for (const subject of subjects) {
    const name = subjectOf(subject)
    if (keys.has(name)) continue
    const row = found.get(name)
    const keyId: string = row?.key_id ?? randomUUID()
    const context = contextOf(projectId, keyId)
    if (row !== undefined) {
      keys.set(name, { keyId, key: await vault.unwrap(row.wrapped_key, context) })
      continue
    }
    const key = newKey()
    keys.set(name, { keyId, key, unwritten: { ...subject, wrapped: await vault.wrap(key, context) } })
  }
  return keys
}

/**
 * Under the project's lock: writes the new keys. False where one was made or erased meanwhile, so that
 * nothing is ever sealed with a key that is not kept.
 */
export async function writeKeys(tx: pg.PoolClient, projectId: string, keys: SubjectKeys): Promise<boolean> {
  const all = [...keys.values()]
  const used = all.filter(({ unwritten }) => unwritten === undefined).map(({ keyId }) => keyId)
  if (used.length > 0) {
    const { rows } = await tx.query({
      name: 'keys still in use',
      text: `
        SELECT count(*) AS n FROM subject_key
        WHERE project_id = $1 AND key_id = ANY ($2::uuid[]) AND erased_at IS NULL`,
      values: [projectId, used],
    })
    if (rows[0].n !== used.length) return false
  }
  const made = all.flatMap(({ keyId, unwritten }) => (unwritten ? [{ keyId, ...unwritten }] : []))
  if (made.length === 0) return true
  const { rowCount } = await tx.query({
    name: 'write keys',
    text: `
      INSERT INTO subject_key (project_id, key_id, stream_id, key_class, wrapped_key)
      SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::bytea[])
      ON CONFLICT (project_id, stream_id, key_class) WHERE erased_at IS NULL DO NOTHING`,
    values: [
      projectId,
      made.map(({ keyId }) => keyId),
      made.map(({ streamId }) => streamId),
      made.map(({ keyClass }) => keyClass),
      made.map(({ wrapped }) => wrapped),
    ],
  })
  return rowCount === made.length
}

export interface OpenedKey {
  /** null where it was erased */
  readonly key: Buffer | null
  readonly keyClass: KeyClass
}

/** Opens keys by id, each once. Made anew for each reading, so that an erased key does not linger. */
export function keyReader(pool: pg.Pool | pg.PoolClient, vault: KeyVault, projectId: string) {
  const opened = new Map<string, OpenedKey>()
  return async (keyIds: readonly string[]) => {
    const wanted = [...new Set(keyIds)].filter((keyId) => !opened.has(keyId))
    if (wanted.length === 0) return opened
    const { rows } = await pool.query({
      name: 'keys by id',
      text: `
        SELECT key_id, key_class, wrapped_key FROM subject_key
        WHERE project_id = $1 AND key_id = ANY ($2::uuid[])`,
      values: [projectId, wanted],
    })
    for (const row of rows) {
      const wrapped: Buffer | null = row.wrapped_key
      const key = wrapped && (await vault.unwrap(wrapped, contextOf(projectId, row.key_id)))
      opened.set(row.key_id, { key, keyClass: row.key_class })
    }
    return opened
  }
}

/** Under the project's lock: erases the key in use; false where there is none. */
export async function eraseKey(
  tx: pg.PoolClient,
  projectId: string,
  { streamId, keyClass }: Subject,
  erasedAt: string,
): Promise<boolean> {
  const { rowCount } = await tx.query({
    name: 'erase key',
    text: `
      UPDATE subject_key SET wrapped_key = NULL, erased_at = $4
      WHERE project_id = $1 AND stream_id = $2 AND key_class = $3 AND erased_at IS NULL`,
    values: [projectId, streamId, keyClass, erasedAt],
  })
  return rowCount !== null && rowCount > 0
}
