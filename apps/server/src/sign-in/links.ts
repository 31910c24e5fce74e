/**
 * 一次性链接 · Link: lets one person in once, to make an account or to set a new password. 256 random bits, good for a
 * day, of which only the hash is kept.
 *
 *     made ──▶ used
 *          └─▶ expired
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Store } from '@oneruler/store/store'
import { writeLine } from './access-log.ts'
import type { GrantTerms } from './grants.ts'

export const LINK_HOURS = 24

/** `first` is good only while nobody has an account. */
export const LINK_PURPOSES = ['first', 'invitation', 'reset'] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

export interface NewLink {
  readonly purpose: LinkPurpose
  /** Whose password is set anew; null for an account that is to be made. */
  readonly account: string | null
  readonly grants: readonly GrantTerms[]
  readonly by: string
  readonly at: Date
  readonly address?: string
}

export interface Link {
  readonly purpose: LinkPurpose
  readonly account: string | null
  readonly grants: readonly GrantTerms[]
  readonly by: string
}

type Queried = Pick<Store['pool'], 'query'>

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The token, which is nowhere else. */
export async function makeLink(pool: Queried, link: NewLink): Promise<string> {
  const { purpose, account, grants, by, at, address = null } = link
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(at.getTime() + LINK_HOURS * 3_600_000)
  await pool.query(
    `INSERT INTO link (token_hash, purpose, account_id, grants, made_by, made_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [hashOf(token), purpose, account, JSON.stringify(grants), by, at, expiresAt],
  )
  const detail = { purpose, roles: grants.map(({ role }) => role) }
  await writeLine({ pool }, { what: 'link-made', at, account, acted: by, address, detail })
  return token
}

/**
 * A link for the first account of an installation, and the end of those made before; null where there is an account.
 */
export async function firstLink(
  { pool }: Store,
  grants: readonly GrantTerms[],
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<string | null> {
  if (await anyAccount(pool)) return null
  await pool.query(`UPDATE link SET expires_at = $1 WHERE purpose = 'first' AND expires_at > $1`, [at])
  return makeLink(pool, { purpose: 'first', account: null, grants, by, at })
}

export async function anyAccount(pool: Queried): Promise<boolean> {
  const { rows } = await pool.query('SELECT FROM account LIMIT 1')
  return rows.length > 0
}

const GOOD = `SELECT purpose, account_id AS account, grants, made_by AS by FROM link
  WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
    AND (purpose <> 'first' OR NOT EXISTS (SELECT FROM account))
    AND NOT EXISTS (SELECT FROM account WHERE id = link.account_id AND closed_at IS NOT NULL)`

/** Null where it is unknown, used or expired, or its account closed. */
export async function lookAtLink(pool: Queried, token: string, at: Date): Promise<Link | null> {
  const { rows } = await pool.query<Link>(GOOD, [hashOf(token), at])
  return rows[0] ?? null
}

const FIRST_LOCK = 7_301_002

/** As `lookAtLink`, and nobody else can use it, or another first one, until the transaction ends. */
export async function holdLink(tx: Queried, token: string, at: Date): Promise<Link | null> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [FIRST_LOCK])
  const { rows } = await tx.query<Link>(`${GOOD} FOR UPDATE OF link`, [hashOf(token), at])
  return rows[0] ?? null
}

export const spendLink = (tx: Queried, token: string, account: string, at: Date) =>
  tx.query('UPDATE link SET used_at = $2, used_by = $3 WHERE token_hash = $1', [hashOf(token), at, account])
