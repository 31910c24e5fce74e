/**
 * 尝试 · Attempts: how often a name or an address may try to sign in before it has to wait.
 *
 * An attempt is written down before it is looked at, so that many at once count one another. A name that does not
 * exist is counted like one that does; nobody learns from waiting which there are.
 */
import type { Store } from '@oneruler/store/store'
import { nameKeyOf, writeLine } from './access-log.ts'

export const PAUSE_MINUTES = 15
/** Since its last success, within the pause. */
const OF_NAME = 5
/** Failures only: a whole office may sit behind one address. */
const OF_ADDRESS = 60

/** Writes an attempt down; false where it comes too soon and must not be looked at. */
export async function mayTry(
  store: Store,
  { username, address, at }: { readonly username: string; readonly address: string; readonly at: Date },
): Promise<boolean> {
  const nameKey = nameKeyOf(store, username)
  await writeLine(store, { what: 'sign-in-tried', at, nameKey, address })
  const { rows } = await store.pool.query<{ ofName: number; ofAddress: number }>(
    `WITH recent AS (
       SELECT entry_id, name_key, address, what = 'sign-in-tried' AS tried FROM access_log
       WHERE at > $3 AND (name_key = $1 OR address = $2) AND name_key IS NOT NULL
         AND what IN ('sign-in-tried', 'signed-in', 'password-confirmed'))
     SELECT
       count(*) FILTER (WHERE name_key = $1 AND tried AND entry_id::text > coalesce(
         (SELECT max(entry_id::text) FROM recent WHERE name_key = $1 AND NOT tried), ''))::integer AS "ofName",
       (count(*) FILTER (WHERE address = $2 AND tried)
         - count(*) FILTER (WHERE address = $2 AND NOT tried))::integer AS "ofAddress"
     FROM recent`,
    [nameKey, address, new Date(at.getTime() - PAUSE_MINUTES * 60_000)],
  )
  const counted = rows[0] ?? { ofName: 0, ofAddress: 0 }
  if (counted.ofName <= OF_NAME && counted.ofAddress <= OF_ADDRESS) return true
  await writeLine(store, { what: 'sign-in-locked', at, nameKey, address })
  return false
}
