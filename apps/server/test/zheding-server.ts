/** 浙政钉的替身 · A stand-in for Zheding, for a test: speaks what its documents say of the two questions, and checks signatures. */
import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ZhedingSetting } from '@oneruler/server/sign-in/sign-on-setting'

const KEY = 'app-key-of-the-test'
const SECRET = 'app-secret-of-the-test'
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/

export interface ZhedingServer {
  readonly setting: ZhedingSetting
  /** Of whom the next code is; null for a code that is nobody's. */
  accountId: number | null
  close(): Promise<void>
}

export async function zhedingServer(): Promise<ZhedingServer> {
  const codes = new Set<string>()
  const http = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://there')
    const asked = request.method === 'POST' ? new URLSearchParams(body) : searchParams
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(isSigned(request, pathname, asked) ? told(pathname, asked) : REFUSED))
  })
  const told = (path: string, asked: URLSearchParams): object => {
    if (path === '/gettoken.json' && asked.get('appsecret') === SECRET)
      return said({ accessToken: 'token-of-the-app', expiresIn: '7200' })
    const code = asked.get('code') ?? ''
    const known =
      path === '/rpc/oauth2/getuserinfo_bycode.json' && asked.get('access_token') === 'token-of-the-app'
    if (!known || codes.has(code) || server.accountId === null) return REFUSED
    codes.add(code)
    return said({
      accountId: server.accountId,
      lastName: '示例某',
      realmId: 1,
      tenantUserId: `1$${server.accountId}`,
    })
  }
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const server: ZhedingServer = {
    setting: {
      kind: 'zheding',
      name: '浙政钉',
      clientId: 'oneruler_test',
      signInAddress: address,
      platformAddress: address,
      appKey: KEY,
      secret: SECRET,
      claim: 'accountId',
    },
    accountId: 100_135,
    async close() {
      http.closeAllConnections()
      await new Promise((closed) => http.close(closed))
    },
  }
  return server
}

const REFUSED = { success: false, errorMsg: 'SignatureDoesNotMatch', bizErrorCode: 'OPF-B001-05-16-0009' }
const said = (data: object) => ({
  success: true,
  content: { success: true, responseCode: '0', responseMessage: 'OK', requestId: 'of-the-test', data },
})

function isSigned({ method, headers }: IncomingMessage, path: string, asked: URLSearchParams): boolean {
  const { 'x-hmac-auth-timestamp': moment, 'x-hmac-auth-nonce': nonce } = headers
  const parameters = [...asked.keys()].sort().map((name) => `${name}=${asked.get(name)}`)
  const text = `${method}\n${moment}\n${nonce}\n${path}\n${parameters.join('&')}`
  return (
    headers.apikey === KEY &&
    headers['x-hmac-auth-version'] === '1.0' &&
    MOMENT.test(String(moment)) &&
    headers['x-hmac-auth-signature'] === createHmac('sha256', SECRET).update(text).digest('base64')
  )
}
