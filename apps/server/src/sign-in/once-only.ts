/**
 * 一次有效 · Once only: a code of a second factor that was used lets nobody in again while it is still good (RFC 6238 §5.2).
 *
 * In memory: one process serves a county, and a restart takes longer than anybody looks over a shoulder.
 */

/** A code is good in its own thirty seconds, those before and those after. */
const REMEMBERED_MS = 120_000

/** False where the account used this code a moment ago. */
export type OnceOnly = (account: string, code: string) => boolean

export function onceOnly(): OnceOnly {
  const until = new Map<string, number>()
  return (account, code) => {
    // The library's own clock, by which codes are good.
    const now = Date.now()
    for (const [used, end] of until) if (end < now) until.delete(used)
    const use = `${account} ${code}`
    if (until.has(use)) return false
    until.set(use, now + REMEMBERED_MS)
    return true
  }
}
