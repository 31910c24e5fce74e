/**
 * 登录与授权记录 · Access log: every sign-in, every refusal of one, every change of an account or a role, every table or
 * paper taken out, every masked field that was shown, every file of a household opened. Lines are only added; nothing
 * here removes one.
 */
import { createHmac } from 'node:crypto'
import type { Store } from '@oneruler/store/store'
import { sql } from 'kysely'
import { newId } from '../identity.ts'

export const ACCESS_ENTRIES = [
  'sign-in-tried',
  'signed-in',
  'sign-in-refused',
  'sign-in-locked',
  'signed-out',
  'link-made',
  'link-used',
  'password-confirmed',
  'password-changed',
  'second-factor-on',
  'second-factor-off',
  'passkey-added',
  'passkey-removed',
  'sessions-ended',
  'grant-given',
  'grant-ended',
  'identity-bound',
  'identity-released',
  'account-closed',
  'account-opened',
  'exported',
  'requests-paused',
  'revealed',
  'file-opened',
] as const
export type AccessEntry = (typeof ACCESS_ENTRIES)[number]

export interface AccessLine {
  readonly what: AccessEntry
  readonly at: Date
  /** Whom it is about. */
  readonly account?: string | null
  /** Who did it: an account, or `cli:<system user>`. */
  readonly acted?: string | null
  readonly nameKey?: string | null
  readonly address?: string | null
  readonly project?: string | null
  readonly detail?: object
}

/** A typed user name may be a mistyped password: the log keeps what stands for it, and only this server can tell which. */
export const nameKeyOf = ({ sessionSecret }: Store, username: string): string =>
  createHmac('sha256', sessionSecret).update(username.toLowerCase()).digest('hex').slice(0, 32)

export async function writeLine(
  { pool }: { readonly pool: Pick<Store['pool'], 'query'> },
  line: AccessLine,
): Promise<void> {
  await pool.query(
    `INSERT INTO access_log (entry_id, at, what, account_id, acted, name_key, address, project_id, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      line.at,
      line.what,
      line.account ?? null,
      line.acted ?? null,
      line.nameKey ?? null,
      line.address ?? null,
      line.project ?? null,
      JSON.stringify(line.detail ?? {}),
    ],
  )
}

export interface AccessLogQuery {
  readonly what?: AccessEntry
  /** Lines before this one, for the next page. */
  readonly before?: string
  readonly most: number
  /** 导出编号: of one export. */
  readonly number?: string
}

/** Newest first. Ids are of their moment, so they order lines written in the same millisecond. */
export const readLog = ({ db }: Store, { what, before, most, number }: AccessLogQuery) =>
  db
    .selectFrom('access_log')
    .leftJoin('account as about', 'about.id', 'access_log.account_id')
    .leftJoin('account as actor', (join) => join.on(sql<boolean>`actor.id::text = access_log.acted`))
    .select([
      'entry_id as id',
      'at',
      'what',
      'about.name as about',
      'acted',
      'actor.name as actedName',
      'address',
      'project_id as project',
      'detail',
    ])
    .where('what', '<>', 'sign-in-tried')
    .$if(what !== undefined, (query) => query.where('what', '=', what as string))
    .$if(before !== undefined, (query) => query.where('entry_id', '<', before as string))
    .$if(number !== undefined, (query) => query.where(sql`detail ->> 'number'`, '=', number))
    .orderBy('entry_id', 'desc')
    .limit(most)
    .execute()
