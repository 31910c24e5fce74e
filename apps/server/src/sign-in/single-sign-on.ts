/**
 * 单点登录 · Single sign-on: people sign in at another office's service, and come in by the account that the security
 * administrator bound to who they are there.
 *
 *     begun ──▶ vouched for elsewhere ──▶ signed in
 *          └─▶ expired, refused
 *
 * It makes no account and gives no right. The service's tokens are not kept.
 */
import type { Store } from '@oneruler/store/store'
import type { GenericOAuthConfig } from 'better-auth/plugins'
import { type Auth, openAuth } from './auth.ts'
import { boundIdentities } from './bound-identity.ts'
import type { IdentityService } from './identity-service.ts'
import { oidcService } from './oidc-service.ts'
import type { SignOnSetting } from './sign-on-setting.ts'
import { zhedingService } from './zheding-service.ts'

/** The page of the console that people come back to. */
const RETURNED = '/sign-in/returned'

/** `notBound`: vouched for, and no account is his. `declined`: by himself or the service. `stale`: not of this browser, or too late. */
export const SIGN_ON_FAULTS = ['notBound', 'declined', 'stale', 'notVouched', 'unreachable'] as const
export type SignOnFault = (typeof SIGN_ON_FAULTS)[number]

/** As the service sends them back in the address. */
export interface Returned {
  readonly code?: string | undefined
  readonly state?: string | undefined
  readonly iss?: string | undefined
  readonly error?: string | undefined
}

export interface SingleSignOn {
  readonly name: string
  /** Of whose identifiers accounts are bound to. */
  readonly issuer: string
  /** Where the browser is to go, with the cookies that bind what comes back to it. */
  begin(
    headers: Headers,
  ): Promise<{ readonly url: string; readonly cookies: string[] } | { readonly fault: SignOnFault }>
  finish(
    returned: Returned,
    headers: Headers,
  ): Promise<{ readonly cookies: string[] } | { readonly fault: SignOnFault }>
  /** Where an account that is bound to the service can leave it too; null where there is no such place. */
  leave(account: string): Promise<string | null>
}

interface Opened {
  readonly service: IdentityService
  readonly auth: Auth
}

export function singleSignOn(store: Store, address: string, setting: SignOnSetting): SingleSignOn {
  const issuer = setting.kind === 'oidc' ? setting.issuer : setting.platformAddress
  let opening: Promise<Opened> | null = null
  /** Asked for when first used: a service that is down keeps nobody from signing in by password. */
  const opened = (): Promise<Opened | null> => {
    opening ??= serviceOf(setting).then((service) => ({
      service,
      auth: openAuth(store, address, [providerOf(service, address)]),
    }))
    return opening.catch(() => {
      opening = null
      return null
    })
  }
  return {
    name: setting.name,
    issuer,
    async begin(headers) {
      const there = await opened()
      if (there === null) return { fault: 'unreachable' }
      const body = { provider: issuer, callbackURL: '/', errorCallbackURL: '/', disableRedirect: true }
      const begun = await there.auth.api.signInSocial({ body, headers, returnHeaders: true })
      if (begun.response.url === undefined) throw new Error('the library begins without an address')
      return { url: begun.response.url, cookies: begun.headers.getSetCookie() }
    },
    async finish(query, headers) {
      const there = await opened()
      if (there === null) return { fault: 'unreachable' }
      const params = { id: issuer }
      const answer = await there.auth.api.callbackOAuth({ query, params, headers, asResponse: true })
      const error = URL.parse(answer.headers.get('location') ?? '', address)?.searchParams.get('error')
      if (error === null && answer.status === 302) return { cookies: answer.headers.getSetCookie() }
      return { fault: faultOf(error ?? '') }
    },
    async leave(account) {
      if (!(await boundIdentities(store, issuer)).has(account)) return null
      return (await opened())?.service.leave(`${address}/sign-in`) ?? null
    },
  }
}

const serviceOf = async (setting: SignOnSetting): Promise<IdentityService> =>
  setting.kind === 'oidc' ? oidcService(setting) : zhedingService(setting)

/** Bound by the service's identifier alone: whoever has none here is nobody, whatever address or name it tells of him. */
const providerOf = ({ issuer, provider }: IdentityService, address: string): GenericOAuthConfig => ({
  ...provider,
  providerId: issuer,
  redirectURI: address + RETURNED,
  disableSignUp: true,
  mapProfileToUser: () => ({ email: 'nobody@identity.invalid', name: '' }),
})

function faultOf(error: string): SignOnFault {
  if (error === 'signup_disabled' || error === 'account_not_linked') return 'notBound'
  if (error.startsWith('state_') || error === 'please_restart_the_process') return 'stale'
  if (error === 'access_denied' || error === 'interaction_required') return 'declined'
  return 'notVouched'
}
