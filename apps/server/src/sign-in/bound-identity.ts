/**
 * 身份绑定 · Bound identity: by what an account's owner is known to the service that vouches for him. Stated by the
 * security administrator; one an account, and one account an identity.
 */
import { personalNumbersIn } from '@oneruler/campaign/leak/personal-numbers'
import type { Store } from '@oneruler/store/store'
import { transaction } from '@oneruler/store/transaction'
import { newId } from '../identity.ts'
import { writeLine } from './access-log.ts'

export const IDENTITY_FAULTS = ['identityForm', 'identityPersonal', 'identityTaken'] as const
export type IdentityFault = (typeof IDENTITY_FAULTS)[number]

const LONGEST = 100

interface Binding {
  readonly by: string
  readonly at: Date
  readonly address: string
}

/** The identity of each account that has one at this service. */
export async function boundIdentities({ db }: Store, issuer: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('credential')
    .select(['user_id', 'account_id'])
    .where('provider_id', '=', issuer)
    .execute()
  return new Map(rows.map((row) => [row.user_id, row.account_id]))
}

/** In place of the one it had; null lets that go. Null, or why not: numbers that people have are no names of accounts. */
export async function bindIdentity(
  store: Store,
  issuer: string,
  account: string,
  identity: string | null,
  { by, at, address }: Binding,
): Promise<IdentityFault | null> {
  if (identity !== null && (identity.trim() !== identity || identity === '' || identity.length > LONGEST))
    return 'identityForm'
  if (identity !== null && personalNumbersIn(identity).length > 0) return 'identityPersonal'
  return transaction(
    store.pool,
    async (tx) => {
      await tx.query('DELETE FROM credential WHERE user_id = $1 AND provider_id = $2', [account, issuer])
      if (identity !== null) {
        const { rowCount } = await tx.query(
          `INSERT INTO credential (id, user_id, provider_id, account_id, created_at, updated_at)
           VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (provider_id, account_id) DO NOTHING`,
          [newId(), account, issuer, identity, at],
        )
        if (rowCount === 0) return 'identityTaken' as const
      }
      const what = identity === null ? 'identity-released' : 'identity-bound'
      const detail = identity === null ? { issuer } : { issuer, identity }
      await writeLine({ pool: tx }, { what, at, account, acted: by, address, detail })
      return null
    },
    (fault) => fault === null,
  )
}
