/** 认证服务器 · An identity server for a test: a real one, at which invented people sign in without being asked. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OidcSetting } from '@oneruler/server/sign-in/sign-on-setting'
import { decodeJwt, exportJWK, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose'
import Provider from 'oidc-provider'

export interface IdentityServer {
  readonly setting: OidcSetting
  /** Who signs in there next: by `sub`, which is also the employee number after 工号-. */
  as: string
  /** What its next tokens state otherwise, signed by its key or by another. */
  tamper: ((claims: JWTPayload) => JWTPayload) | null
  forged: boolean
  /** As a browser follows it: what comes back in the address. */
  visit(url: string): Promise<Record<string, string>>
  close(): Promise<void>
}

export async function identityServer(address: string): Promise<IdentityServer> {
  const http = createServer()
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const [own, strange] = await Promise.all([keyPair(), keyPair()])
  const client = { clientId: 'oneruler', secret: 'secret-of-the-test-and-of-nothing-else' }
  const returned = `${address}/sign-in/returned`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.secret,
        redirect_uris: [returned],
        post_logout_redirect_uris: [`${address}/sign-in`],
      },
    ],
    jwks: { keys: [own] },
    cookies: { keys: ['of-the-test'] },
    claims: { openid: ['sub'], profile: ['name', 'employee_number'] },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, name: '示例某', employee_number: `工号-${accountId}` }),
    }),
    async loadExistingGrant({ oidc: { client: asking, session } }) {
      const grant = new provider.Grant({
        clientId: asking?.clientId ?? '',
        accountId: session?.accountId ?? '',
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  const server: IdentityServer = {
    setting: {
      kind: 'oidc',
      name: '县统一认证',
      issuer,
      claim: 'employee_number',
      scopes: ['openid', 'profile'],
      ...client,
    },
    as: 'shili.jia',
    tamper: null,
    forged: false,
    visit: (url) => followed(url, returned),
    async close() {
      http.closeAllConnections()
      await new Promise((closed) => http.close(closed))
    },
  }
  provider.use(async (ctx, next) => {
    if (ctx.path.startsWith('/interaction/')) {
      const login = { accountId: server.as }
      return provider.interactionFinished(ctx.req, ctx.res, { login }, { mergeWithLastSubmission: false })
    }
    await next()
    const body = ctx.body as { id_token?: string } | undefined
    if (ctx.path !== '/token' || typeof body?.id_token !== 'string') return
    const claims = decodeJwt(body.id_token)
    const key = server.forged ? { ...strange, kid: own.kid } : own
    ctx.body = { ...body, id_token: await signed(server.tamper?.(claims) ?? claims, key) }
  })
  http.on('request', provider.callback())
  return server
}

async function keyPair() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid: 'of-the-test', alg: 'RS256', use: 'sig' }
}

const signed = async (claims: JWTPayload, key: Awaited<ReturnType<typeof keyPair>>): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid }).sign(await importJWK(key, 'RS256'))

/** From one address of the server to the next, with its cookies, until it sends the browser back. */
async function followed(url: string, back: string): Promise<Record<string, string>> {
  const cookies = new Map<string, string>()
  let next = url
  for (let hop = 0; hop < 10; hop++) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';', 1)[0]?.split('=') ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${next} leads nowhere: ${await response.text()}`)
    next = new URL(location, next).href
    if (next.startsWith(back)) return Object.fromEntries(new URL(next).searchParams)
  }
  throw new Error('the identity server never sends the browser back')
}
