/**
 * 会话 · Session: what a browser holds after signing in. It ends two hours after its last request, twelve after its
 * first, and at once when it or its account's access is ended, or the account is closed.
 */
import type { Auth } from './auth.ts'

const LONGEST_MS = 12 * 3_600_000

export interface OpenSession {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly username: string
  readonly secondFactor: boolean
}

/** Cookies as the browser they are set for sends them back. */
export const sentBack = (setCookies: readonly string[]): Headers =>
  new Headers({ cookie: setCookies.map((cookie) => cookie.split(';', 1)[0]).join('; ') })

/** Null where nobody is signed in. `setCookies` keep one alive that is used; send them with the answer. */
export async function openSession(
  auth: Auth,
  headers: Headers,
  how: 'used' | 'looked at only',
): Promise<{ readonly session: OpenSession | null; readonly setCookies: readonly string[] }> {
  const none = { session: null, setCookies: [] }
  if (!headers.has('cookie')) return none
  const found = await auth.api.getSession({
    headers,
    query: { disableRefresh: how === 'looked at only' },
    returnHeaders: true,
  })
  if (!found.response) return none
  const { session, user } = found.response
  if (user.closedAt) return none
  // The library's own clock, by which the session began.
  if (Date.now() - session.createdAt.getTime() > LONGEST_MS) {
    const { internalAdapter } = await auth.$context
    await internalAdapter.deleteSession(session.token)
    return none
  }
  return {
    session: {
      id: session.id,
      account: user.id,
      name: user.name,
      username: user.username ?? '',
      secondFactor: user.twoFactorEnabled ?? false,
    },
    setCookies: found.headers.getSetCookie(),
  }
}
