/** 探查: a server that does harm is found out, check by check; ours is not, whoever asks and whatever. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { told } from '../probe/finding.ts'
import { EVERYTHING, probedSample } from '../probe/probed-sample.ts'
import { runProbe } from '../probe/run-probe.ts'
import type { Target } from '../probe/target.ts'

let server: Server | undefined
afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((closed) => (server ? server.close(closed) : closed(null)))
  server = undefined
})

const SOUND = {
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}
type Respond = (request: IncomingMessage, response: ServerResponse, body: string) => void

/** What the probe says of a server that answers one route so; `can` what its answers begin with. */
async function checksOf(respond: Respond, method = 'GET'): Promise<string[]> {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    for (const [name, value] of Object.entries(SOUND)) response.setHeader(name, value)
    response.setHeader('content-type', 'application/json')
    respond(request, response, body)
  })
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const target: Target = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    routes: [`${method} /api/things/:thing`],
    open: new Set(),
    pages: [],
    parts: {},
    askers: new Map([
      ['nobody', null],
      [EVERYTHING, 'session=of-the-test'],
    ]),
  }
  const { findings } = await runProbe(target, EVERYTHING)
  return [...new Set(findings.map(({ check }) => check))].sort()
}

const refuse = (response: ServerResponse, status: number) => {
  response.statusCode = status
  response.end('{"message":"no"}')
}
const isAsker = ({ headers }: IncomingMessage) => headers.cookie !== undefined
const isOwn = ({ headers }: IncomingMessage) =>
  headers.origin === undefined && headers['sec-fetch-site'] === undefined && !headers.host?.includes('evil')
/** Refuses what it should, and else does `then`. */
const guarded =
  (then: Respond, method = 'GET'): Respond =>
  (request, response, body) => {
    if (!isOwn(request)) return refuse(response, 403)
    if (!isAsker(request)) return refuse(response, 401)
    if (request.method !== method) return refuse(response, 404)
    return then(request, response, body)
  }
const ok: Respond = (_, response) => response.end('{}')

describe('a server that does harm is found out', () => {
  test('one that does none is not', async () => {
    expect(await checksOf(guarded(ok))).toEqual([])
  })

  const decoded = ({ url = '' }: IncomingMessage) => {
    try {
      return decodeURIComponent(url)
    } catch {
      return url
    }
  }
  test.each<[string, string, Respond]>([
    ['P1', 'breaks', (_, response) => refuse(response, 500)],
    [
      'P2',
      'tells where it broke',
      (_, response) => response.end('{"e":"\\n    at x (/srv/node_modules/pg/a.js:1:2)"}'),
    ],
    ['P3', 'hands out a secret', (_, response) => response.end('{"password":"example-of-a-password"}')],
    ['P4', 'tells somebody’s telephone', (_, response) => response.end('{"note":"13800138000"}')],
    [
      'P5',
      'lets any script run',
      (_, response) => {
        response.setHeader('content-security-policy', "script-src 'unsafe-inline'; frame-ancestors 'none'")
        response.end('{}')
      },
    ],
    [
      'P6',
      'lets types be guessed',
      (_, response) => {
        response.removeHeader('x-content-type-options')
        response.end('{}')
      },
    ],
    [
      'P16',
      'does not say what it gives out',
      (_, response) => {
        response.removeHeader('content-type')
        response.end('{}')
      },
    ],
    [
      'P9',
      'names its version',
      (_, response) => {
        response.setHeader('server', 'example/1.2')
        response.end('{}')
      },
    ],
    [
      'P10',
      'lets a cache keep it',
      (_, response) => {
        response.setHeader('cache-control', 'public')
        response.end('{}')
      },
    ],
    [
      'P11',
      'lets others read it',
      (_, response) => {
        response.setHeader('access-control-allow-origin', '*')
        response.end('{}')
      },
    ],
    [
      'P12',
      'gives scripts its cookie',
      (_, response) => {
        response.setHeader('set-cookie', 'session=x; Path=/')
        response.end('{}')
      },
    ],
    [
      'A1',
      'says back what it was asked',
      (request, response) => {
        response.setHeader('content-type', 'text/html')
        response.end(decoded(request))
      },
    ],
    [
      'A2',
      'breaks at signs of SQL',
      (request, response) =>
        decoded(request).includes("' OR '") ? refuse(response, 500) : response.end('{}'),
    ],
    [
      'A3',
      'gives files of the machine',
      (request, response) => response.end(decoded(request).includes('../') ? 'root:x:0:0:root:/root' : '{}'),
    ],
    [
      'A6',
      'runs a template',
      (request, response) =>
        response.end(decoded(request).replace('{{7*7}}', '49').replace('<%=7*7%>', ' 49')),
    ],
    [
      'A8',
      'leads to another site',
      (request, response) => {
        const [, to] = /to=([^&]*)/.exec(request.url ?? '') ?? []
        response.writeHead(302, { location: decodeURIComponent(to ?? '/').replace(/[^ -~]/g, '') }).end()
      },
    ],
    [
      'A14',
      'is led by a header',
      (request, response) =>
        response.end(JSON.stringify({ link: request.headers['x-forwarded-host'] ?? '' })),
    ],
  ])('%s: one that %s', async (check, _, respond) => {
    expect(await checksOf(guarded(respond))).toContain(check)
  })

  test.each<[string, string, Respond, string]>([
    [
      'A15',
      'answers whoever has not signed in',
      (request, response) => (isOwn(request) ? response.end('{}') : refuse(response, 403)),
      'GET',
    ],
    [
      'A12',
      'answers another site',
      (request, response) => (isAsker(request) ? response.end('{}') : refuse(response, 401)),
      'GET',
    ],
    [
      'A13',
      'answers to another name',
      (request, response) => (isAsker(request) ? response.end('{}') : refuse(response, 401)),
      'GET',
    ],
    [
      'A11',
      'answers every method',
      (request, response) =>
        isAsker(request) && isOwn(request) ? response.end('{}') : refuse(response, 401),
      'GET',
    ],
    [
      'A10',
      'takes a form of another site',
      (request, response) => (isAsker(request) ? response.end('{}') : refuse(response, 401)),
      'POST',
    ],
    ['A9', 'reads a body of any length', guarded(ok, 'POST'), 'POST'],
    [
      'A5',
      'breaks at a body in pieces',
      guarded((_, response, body) => refuse(response, body === '{"a":' ? 500 : 400), 'POST'),
      'POST',
    ],
    [
      'A7',
      'breaks at a name of the language',
      guarded((_, response, body) => refuse(response, body.includes('__proto__') ? 500 : 400), 'POST'),
      'POST',
    ],
  ])('%s: one that %s', async (check, _, respond, method) => {
    expect(await checksOf(respond, method)).toContain(check)
  })
})

/** Every attempt is made in the long run; else a share of them on each route, another on the next. */
const SHARE = process.env.ONERULER_LONG ? 1 : 12

test('the sample, asked every route by a stranger and by people of several roles, for good and for harm, shows nothing high or medium', {
  timeout: 900_000,
}, async () => {
  const { target, close } = await probedSample()
  try {
    const { findings, requests } = await runProbe(target, EVERYTHING, SHARE)
    expect(told(findings.filter(({ severity }) => severity !== 'low'))).toEqual([])
    expect(requests).toBeGreaterThan(700)
  } finally {
    await close()
  }
})
