/**
 * 统一认证 · OpenID Connect: a service that states who somebody is in a signed token. The library checks its signature,
 * audience, time and nonce (OpenID Connect Core 1.0 §3.1.3.7); here, that it is the service of the setting.
 */
import type { GenericOAuthConfig } from 'better-auth/plugins'
import { decodeJwt } from 'jose'
import { z } from 'zod'
import { answerOf, type IdentityService } from './identity-service.ts'
import { isPrivateWay, type OidcSetting } from './sign-on-setting.ts'

const Endpoint = z.string().refine(isPrivateWay)
const Discovered = z.object({
  issuer: z.string(),
  authorization_endpoint: Endpoint,
  token_endpoint: Endpoint,
  jwks_uri: Endpoint,
  userinfo_endpoint: Endpoint.optional(),
  end_session_endpoint: Endpoint.optional(),
})

/** Rejects where the service cannot be reached, or is not the one of the setting. */
export async function oidcService(setting: OidcSetting): Promise<IdentityService> {
  const { issuer, clientId, secret, claim, scopes } = setting
  const discoveryUrl = `${issuer}/.well-known/openid-configuration`
  const discovered = Discovered.parse(await answerOf(discoveryUrl))
  // OpenID Connect Discovery 1.0 §4.3: else one service could speak for another.
  if (discovered.issuer.replace(/\/$/, '') !== issuer) throw new Error('issuer is another than the one set')
  return {
    issuer,
    provider: {
      discoveryUrl,
      requireIdTokenVerification: true,
      clientId,
      clientSecret: secret,
      scopes: [...scopes],
      getUserInfo: (tokens) => claimsOf(tokens, discovered.userinfo_endpoint, claim),
      accountSubject: ({ profile }) => profile.id ?? '',
    },
    leave(back) {
      if (discovered.end_session_endpoint === undefined) return null
      const address = new URL(discovered.end_session_endpoint)
      address.searchParams.set('client_id', clientId)
      address.searchParams.set('post_logout_redirect_uri', back)
      return address.href
    },
  }
}

/** Null without a token, which the library would let pass, and without the claim that is bound. */
async function claimsOf(
  { idToken, accessToken }: Parameters<NonNullable<GenericOAuthConfig['getUserInfo']>>[0],
  userinfo: string | undefined,
  claim: string,
) {
  if (idToken === undefined) return null
  const stated: Readonly<Record<string, unknown>> = decodeJwt(idToken)
  const told =
    claim in stated || userinfo === undefined || accessToken === undefined
      ? stated
      : await answerOf(userinfo, { headers: { authorization: `Bearer ${accessToken}` } }).then(
          (answer) => ofSubject(answer, stated.sub),
          () => null,
        )
  const id = told?.[claim]
  return typeof id === 'string' && id !== '' ? { id, sub: String(stated.sub), emailVerified: false } : null
}

/** OpenID Connect Core 1.0 §5.3.2: what is told of somebody else is not used. */
function ofSubject(answer: unknown, subject: unknown) {
  const read = z.looseObject({ sub: z.string() }).safeParse(answer)
  return read.success && read.data.sub === subject ? read.data : null
}
