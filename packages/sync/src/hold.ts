/**
 * 持有 · Hold: a household handed out to a phone. It ends by itself, and it locks nobody out: it says who is at that door, and
 * whose acts count when the household has gone to somebody else meanwhile.
 *
 *     handed out ──▶ ends by its hour        handed out to another ──▶ what the first still brings is kept, not done
 */

/** One account's last holding of a household; moments by the server's clock, ISO in UTC. */
export interface Hold {
  readonly account: string
  readonly since: string
  readonly endsAt: string
}

/** Until the evening after: a day without network, and the way home. */
export const HOLD_HOURS = 36

/** Who holds it at this moment: the last it was handed out to, until it ends. */
export const holderAt = (holds: readonly Hold[], now: string): Hold | null => {
  const last = lastOf(holds)
  return last !== null && now < last.endsAt ? last : null
}

const lastOf = (holds: readonly Hold[]): Hold | null =>
  holds.reduce<Hold | null>((last, hold) => (last === null || hold.since > last.since ? hold : last), null)

/**
 * Whether it is handed out to an account now: nobody else is at that door, or the office has given it to this one since.
 *
 * @param carries whether the household is this account's by the office's own record
 */
export const mayTake = (holds: readonly Hold[], account: string, carries: boolean, now: string): boolean => {
  const holder = holderAt(holds, now)
  return holder === null || holder.account === account || carries
}

/** An act as it comes in from a phone. */
export interface MadeUnder {
  readonly account: string
  /** `since` of the hold under which it was made; null where the household was not handed out to the phone. */
  readonly held: string | null
  /** Whether the household is still this account's by the office's own record. */
  readonly carries: boolean
}

/**
 * `done`: as on any desk. `kept`: the household went to somebody else after it was handed out to this phone; whoever has
 * it now is shown the act and decides.
 */
export function fateOf({ account, held, carries }: MadeUnder, holds: readonly Hold[]): 'done' | 'kept' {
  if (held === null) return 'done'
  if (!carries) return 'kept'
  return holds.some((hold) => hold.account !== account && hold.since > held) ? 'kept' : 'done'
}
