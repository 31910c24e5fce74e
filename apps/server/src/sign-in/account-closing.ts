/**
 * 停用账号 · Account closing: whoever left lets nobody in by his account any more, by no way there is; what he did keeps
 * his name.
 *
 *     open ⇄ closed
 */
import type { Store } from '@oneruler/store/store'
import { writeLine } from './access-log.ts'
import type { Auth } from './auth.ts'
import type { Ending } from './grants.ts'

type Queried = Pick<Store['pool'], 'query'>

export async function isOpen(pool: Queried, account: string): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT FROM account WHERE id = $1 AND closed_at IS NULL', [account])
  return rowCount === 1
}

/** Its sessions end with it. False where it is closed already. */
export async function closeAccount(
  store: Store,
  auth: Auth,
  account: string,
  ending: Ending,
): Promise<boolean> {
  if (!(await set(store, account, ending.at))) return false
  const { internalAdapter } = await auth.$context
  await internalAdapter.deleteUserSessions(account)
  await told(store, 'account-closed', account, ending)
  return true
}

/** By its password, passkeys and identity as before; what it was allowed goes on where it was not ended. False where it is open. */
export async function openAccount(store: Store, account: string, ending: Ending): Promise<boolean> {
  if (!(await set(store, account, null))) return false
  await told(store, 'account-opened', account, ending)
  return true
}

async function set({ pool }: Store, account: string, closedAt: Date | null): Promise<boolean> {
  const { rowCount } = await pool.query(
    'UPDATE account SET closed_at = $2 WHERE id = $1 AND (closed_at IS NULL) = ($2::timestamptz IS NOT NULL)',
    [account, closedAt],
  )
  return rowCount === 1
}

const told = (
  store: Store,
  what: 'account-closed' | 'account-opened',
  account: string,
  { by, at, address, reason }: Ending,
) => writeLine(store, { what, at, account, acted: by, address, detail: { reason } })
