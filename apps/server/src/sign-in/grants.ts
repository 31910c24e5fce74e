/**
 * 授权 · Grant: a role given to an account, in a project or everywhere, as far as its reach, from a day to a day.
 *
 *     given ──▶ ended
 *
 * What was given is never rewritten: another reach is another grant, and the history is the table itself.
 */
import type { Day } from '@oneruler/campaign/day'
import { ROLES, type Role } from '@oneruler/campaign/role'
import type { Store } from '@oneruler/store/store'
import { sql } from 'kysely'
import { newId } from '../identity.ts'
import { writeLine } from './access-log.ts'

/** How far a role that does not see all reaches; nothing named reaches nothing. */
export interface Reach {
  readonly groups?: readonly string[] | undefined
  /** 单位编号 */
  readonly partners?: readonly string[] | undefined
  /** 户号 */
  readonly households?: readonly string[] | undefined
}

export interface GrantTerms {
  readonly role: Role
  /** Null: in every project, and where no project is named. */
  readonly project: string | null
  /** 工号 in the project */
  readonly staff: string | null
  readonly reach: Reach
  /** The last day; null for no end. */
  readonly until: Day | null
}

export interface Grant extends GrantTerms {
  readonly id: string
  readonly account: string
  readonly from: Day
  readonly givenBy: string
  readonly givenAt: string
  readonly ended: { readonly by: string; readonly at: string; readonly reason: string } | null
}

export const everywhere = (roles: readonly Role[]): GrantTerms[] =>
  roles.map((role) => ({ role, project: null, staff: null, reach: {}, until: null }))

type Queried = Pick<Store['pool'], 'query'>

export interface Giving {
  readonly by: string
  readonly at: Date
  readonly from: Day
  readonly address: string | null
}

export async function giveGrants(
  pool: Queried,
  account: string,
  grants: readonly GrantTerms[],
  { by, at, from, address }: Giving,
): Promise<void> {
  for (const { role, project, staff, reach, until } of grants) {
    await pool.query(
      `INSERT INTO role_grant (grant_id, account_id, project_id, role, staff, reach, from_on, until_on, given_by, given_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [newId(), account, project, role, staff, JSON.stringify(reach), from, until, by, at],
    )
    const detail = { role, staff, reach, from, until }
    await writeLine({ pool }, { what: 'grant-given', at, account, acted: by, address, project, detail })
  }
}

export interface Ending {
  readonly by: string
  readonly at: Date
  readonly reason: string
  readonly address: string
}

/** False where it has ended already. */
export async function endGrant(
  pool: Queried,
  grant: Grant,
  { by, at, reason, address }: Ending,
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `INSERT INTO role_grant_end (grant_id, reason, ended_by, ended_at)
     VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [grant.id, reason, by, at],
  )
  if (rowCount === 0) return false
  const { account, project, role, staff, reach } = grant
  const detail = { role, staff, reach, reason }
  await writeLine({ pool }, { what: 'grant-ended', at, account, acted: by, address, project, detail })
  return true
}

/** Every grant there was, the oldest first; of one account where it is named. */
export async function grantsOf({ db }: Pick<Store, 'db'>, account?: string): Promise<Grant[]> {
  const rows = await db
    .selectFrom('role_grant')
    .leftJoin('role_grant_end', 'role_grant_end.grant_id', 'role_grant.grant_id')
    .select(['role_grant.grant_id as id', 'account_id', 'project_id', 'role', 'staff', 'reach'])
    .select(['from_on', 'until_on', 'given_by', 'given_at', 'ended_by', 'ended_at', 'reason'])
    .$if(account !== undefined, (query) => query.where('account_id', '=', account as string))
    .orderBy(sql`role_grant.grant_id`)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    account: row.account_id,
    project: row.project_id,
    role: ROLES.find((role) => role === row.role) as Role,
    staff: row.staff,
    reach: row.reach as Reach,
    from: row.from_on as Day,
    until: row.until_on as Day | null,
    givenBy: row.given_by,
    givenAt: row.given_at,
    ended:
      row.ended_by === null ? null : { by: row.ended_by, at: row.ended_at ?? '', reason: row.reason ?? '' },
  }))
}

/** What an account holds on a day. */
export const inForce = (grants: readonly Grant[], on: Day): Grant[] =>
  grants.filter(({ ended, from, until }) => ended === null && from <= on && (until === null || on <= until))

/** Of those, what it holds in a project; with null, what it holds where no project is named. */
export const heldIn = (grants: readonly Grant[], project: string | null): Grant[] =>
  grants.filter((grant) => grant.project === null || grant.project === project)
