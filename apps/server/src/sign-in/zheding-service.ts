/**
 * 浙政钉 · Zheding, the province's work platform (专有钉钉), by its own protocol: people scan on its page, which sends them
 * back with a code; the application asks for a token of its own, and by that for whoever the code is of.
 *
 * Its answers carry no signature: that they are its own rests on TLS, and each question is signed with the application's
 * secret. There is no nonce and no PKCE; `state` alone binds the answer to the browser.
 */
import { createHmac, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { answerOf, type IdentityService } from './identity-service.ts'
import { ZHEDING_CLAIMS, type ZhedingSetting } from './sign-on-setting.ts'

const TOKEN = '/gettoken.json'
const PERSON = '/rpc/oauth2/getuserinfo_bycode.json'

const Id = z.union([z.string().min(1), z.number().int().transform(String)])
/** Both the gateway and the service behind it say whether they succeeded. */
const answer = <Data extends z.ZodType>(data: Data) =>
  z.object({ success: z.literal(true), content: z.object({ success: z.literal(true), data }) })
const Token = answer(z.object({ accessToken: z.string().min(1) }))
const Person = answer(z.object(Object.fromEntries(ZHEDING_CLAIMS.map((claim) => [claim, Id.optional()]))))

export function zhedingService(setting: ZhedingSetting): IdentityService {
  const { signInAddress, platformAddress, clientId, appKey, secret, claim } = setting

  /** As its gateway checks it: HMAC-SHA256 over method, moment, nonce, path and the sorted parameters, one a line. */
  const signed = (method: 'GET' | 'POST', path: string, parameters: URLSearchParams): HeadersInit => {
    const timestamp = `${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`
    const nonce = randomUUID()
    const listed = [...parameters].map(([name, value]) => `${name}=${value}`).sort()
    const text = [method, timestamp, nonce, path, listed.join('&')].join('\n')
    return {
      apiKey: appKey,
      'X-Hmac-Auth-Version': '1.0',
      'X-Hmac-Auth-Timestamp': timestamp,
      'X-Hmac-Auth-Nonce': nonce,
      'X-Hmac-Auth-Signature': createHmac('sha256', secret).update(text).digest('base64'),
    }
  }
  const applicationToken = async (): Promise<string> => {
    const parameters = new URLSearchParams({ appkey: appKey, appsecret: secret })
    const headers = signed('GET', TOKEN, parameters)
    const told = Token.parse(await answerOf(`${platformAddress}${TOKEN}?${parameters}`, { headers }))
    return told.content.data.accessToken
  }
  const personOf = async (code: string): Promise<Record<string, unknown>> => {
    const body = new URLSearchParams({ access_token: await applicationToken(), code })
    const headers = signed('POST', PERSON, body)
    const told = Person.parse(await answerOf(platformAddress + PERSON, { method: 'POST', headers, body }))
    return told.content.data
  }

  return {
    issuer: platformAddress,
    provider: {
      authorizationUrl: `${signInAddress}/oauth2/auth.htm`,
      authorizationUrlParams: { authType: 'QRCODE' },
      scopes: ['get_user_info'],
      clientId,
      clientSecret: secret,
      pkce: false,
      getToken: async ({ code }) => ({ raw: await personOf(code) }),
      getUserInfo: async ({ raw }) => {
        const id = raw?.[claim]
        return typeof id === 'string' ? { id, emailVerified: false } : null
      },
      accountSubject: ({ profile }) => profile.id ?? '',
    },
    // It has no page that ends what was scanned.
    leave: () => null,
  }
}
