/**
 * 认证服务 · Identity service: the port behind which another office's service vouches for people. It says who somebody
 * is; whether he has an account here, and what he may do, is said here.
 */
import type { GenericOAuthConfig } from 'better-auth/plugins'

export interface IdentityService {
  /** Whose identifiers these are: those of another service never count as the same. */
  readonly issuer: string
  /**
   * How it is asked. `accountSubject` gives the identifier that an account is bound to, from what the service itself
   * stated, and nothing where it did not state one.
   */
  readonly provider: Omit<GenericOAuthConfig, 'providerId'>
  /** Where people leave the service and come back to `back`; null where it has no such place. */
  leave(back: string): string | null
}

const PATIENCE_MS = 5_000

/** JSON of the service. Rejects where it does not answer in time, refuses, or sends elsewhere. */
export async function answerOf(address: string | URL, asking: RequestInit = {}): Promise<unknown> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const response = await fetch(address, { ...asking, redirect: 'error', signal })
  if (!response.ok) throw new Error(`the service answers ${response.status}`)
  return response.json()
}
