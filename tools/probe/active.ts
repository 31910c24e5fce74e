/** 试探 · Active checks: each route is asked for harm, and what comes back shows whether it was done. */
import type { ProbeFinding, Severity } from './finding.ts'
import { type Answer, type Asked, asCookie, JSON_BODY, methodOf, pathOf, type Target } from './target.ts'

export interface Attempt {
  readonly asked: Asked
  readonly severity: Severity
  readonly check: string
  readonly what: string
  /** Whether harm was done, or could have been. */
  readonly isHarm: (answer: Answer) => boolean
}

const CANARY = '"><svg/onload=probe9x7>'
const INJECTED = 'probe-injected'
/** As a browser names the page that asks. */
const FOREIGN = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
const WRITES: readonly string[] = ['POST', 'PUT', 'PATCH', 'DELETE']
const MANY = 'x'.repeat(6_000_000)

const isDone = ({ status }: Answer): boolean => status >= 200 && status < 300
const isPage = ({ headers }: Answer): boolean => (headers['content-type'] ?? '').startsWith('text/html')
const reflects = (answer: Answer): boolean => isPage(answer) && answer.text.includes(CANARY)
const givesFile = ({ text }: Answer): boolean =>
  /root:.*:0:0:|"dependencies":|\[boot loader\]|wrapped_key/.test(text)
const isSplit = ({ headers }: Answer): boolean => INJECTED in headers
const breaks = ({ status }: Answer): boolean => status >= 500 && status !== 503
const leadsAway = ({ status, headers }: Answer): boolean =>
  status >= 300 && status < 400 && /^(?:https?:)?[/\\]{2}(?!127\.0\.0\.1)/.test(String(headers.location))

/** In the place of whatever the path names, and of a word of the query. */
const PAYLOADS: readonly (Omit<Attempt, 'asked'> & { readonly payload: string })[] = [
  {
    payload: CANARY,
    severity: 'high',
    check: 'A1',
    what: 'a page says back what it was asked',
    isHarm: reflects,
  },
  {
    payload: "' OR '1'='1' --",
    severity: 'high',
    check: 'A2',
    what: 'signs of SQL break it',
    isHarm: breaks,
  },
  { payload: '1;SELECT 1/0', severity: 'high', check: 'A2', what: 'signs of SQL break it', isHarm: breaks },
  {
    payload: '../../../../etc/passwd',
    severity: 'high',
    check: 'A3',
    what: 'a path leads out of its folder',
    isHarm: givesFile,
  },
  {
    payload: '..\\..\\package.json',
    severity: 'high',
    check: 'A3',
    what: 'a path leads out of its folder',
    isHarm: givesFile,
  },
  {
    payload: `x\r\n${INJECTED}: yes`,
    severity: 'high',
    check: 'A4',
    what: 'a header is written by the asker',
    isHarm: isSplit,
  },
  { payload: '\u0000', severity: 'high', check: 'A5', what: 'what no text holds breaks it', isHarm: breaks },
  {
    payload: '{{7*7}}<%=7*7%>',
    severity: 'high',
    check: 'A6',
    what: 'a template is run',
    isHarm: ({ text }) => /\b49\b.*\b49\b/.test(text) && !text.includes('7*7'),
  },
  {
    payload: '__proto__',
    severity: 'high',
    check: 'A7',
    what: 'a name of the language breaks it',
    isHarm: breaks,
  },
  {
    payload: '//evil.example',
    severity: 'medium',
    check: 'A8',
    what: 'it leads to another site',
    isHarm: leadsAway,
  },
]

/** Signs that are no valid encoding: as they are, for the path alone. */
const RAW: readonly string[] = [
  '%ff',
  '%c0%ae%c0%ae',
  '%',
  '%2e%2e%2f%2e%2e%2fpackage.json',
  '..%252f..%252fpackage.json',
]

/** @param cookie of somebody to whom every route is open, so that no refusal hides what is behind it */
export function attemptsOn(target: Target, route: string, cookie: string): Attempt[] {
  const [method, path] = [methodOf(route), pathOf(target, route)]
  const headers = asCookie(cookie)
  const writes = WRITES.includes(method)
  const sent = writes ? { ...headers, ...JSON_BODY } : headers
  const named = /:\w+/.test(route)
  const inPath = named
    ? [
        ...PAYLOADS.map(({ payload, ...rest }) => ({
          ...rest,
          asked: { method, path: pathOf(target, route, encodeURIComponent(payload)), headers: sent },
        })),
        ...RAW.map((raw) => ({
          asked: { method, path: pathOf(target, route, raw), headers: sent },
          ...({
            severity: 'high',
            check: 'A3',
            what: 'a path in another writing breaks it or leads out',
          } as const),
          isHarm: (answer: Answer) => breaks(answer) || givesFile(answer),
        })),
      ]
    : []
  const inQuery = PAYLOADS.map(({ payload, ...rest }) => ({
    ...rest,
    asked: {
      method,
      path: `${path}?q=${encodeURIComponent(payload)}&day=${encodeURIComponent(payload)}&to=${encodeURIComponent(payload)}`,
      headers: sent,
    },
  }))
  return [
    ...inPath,
    ...(writes ? bodies({ method, path, headers }) : inQuery),
    ...ways(method, path, headers),
  ]
}

/** What a body can be besides the form that is asked for. */
function bodies({ method, path, headers }: Required<Omit<Asked, 'body'>>): Attempt[] {
  const json = (
    body: string,
    severity: Severity,
    check: string,
    what: string,
    isHarm: Attempt['isHarm'],
  ): Attempt => ({
    ...{ severity, check, what, isHarm },
    asked: { method, path, headers: { ...headers, ...JSON_BODY }, body },
  })
  const typed = (type: string, body: string): Attempt => ({
    ...{ severity: 'medium', check: 'A10', what: `a body of ${type} is taken for a form` },
    // Only such types can be sent by a form of another site.
    isHarm: (answer) => isDone(answer) || breaks(answer),
    asked: { method, path, headers: { ...headers, ...FOREIGN, 'content-type': type }, body },
  })
  const ENTITY = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
  return [
    json(
      JSON.stringify({ text: MANY }),
      'medium',
      'A9',
      'a body of any length is read',
      (answer) => isDone(answer) || breaks(answer),
    ),
    json('{"a":', 'high', 'A5', 'a body in pieces breaks it', breaks),
    json(`${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'high', 'A5', 'a deep body breaks it', breaks),
    json(
      '{"__proto__":{"role":"commander"},"constructor":{"prototype":{}}}',
      'high',
      'A7',
      'a name of the language breaks it',
      breaks,
    ),
    json('null', 'high', 'A5', 'a body of nothing breaks it', breaks),
    typed('text/plain', '{"reason":"x"}'),
    typed('application/x-www-form-urlencoded', 'reason=x&identity=x'),
    { ...typed('application/xml', ENTITY), isHarm: (answer) => breaks(answer) || givesFile(answer) },
  ]
}

/** Other ways to the same address. */
function ways(method: string, path: string, headers: Record<string, string>): Attempt[] {
  const as = (
    more: Record<string, string>,
    severity: Severity,
    check: string,
    what: string,
    isHarm: Attempt['isHarm'],
  ): Attempt => ({
    ...{ severity, check, what, isHarm },
    asked: { method, path, headers: { ...headers, ...more } },
  })
  const isAnswered = (answer: Answer) => path.startsWith('/api/') && isDone(answer)
  const others = ['TRACE', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'].map(
    (other): Attempt => ({
      ...{
        severity: 'medium',
        check: 'A11',
        what: `${other} is answered`,
        isHarm: (answer) => isDone(answer) || breaks(answer),
      },
      asked: { method: other, path, headers },
    }),
  )
  return [
    ...others,
    // Another site may lead to a page, and to nothing else.
    as({ origin: FOREIGN.origin }, 'high', 'A12', 'another site may ask', isAnswered),
    as({ 'sec-fetch-site': 'cross-site' }, 'high', 'A12', 'another site may ask', isAnswered),
    as({ host: 'evil.example' }, 'medium', 'A13', 'another name leads here', isDone),
    as(
      {
        'x-http-method-override': 'DELETE',
        'x-original-url': '/api/own',
        'x-rewrite-url': '/api/own',
        'x-forwarded-host': 'evil.example',
      },
      'medium',
      'A14',
      'a header changes what is asked',
      ({ text }) => text.includes('evil.example') || (path !== '/api/own' && text.includes('"passkeys":')),
    ),
  ]
}

export const harmOf = ({ severity, check, what }: Attempt, where: string): ProbeFinding => ({
  severity,
  check,
  what,
  where,
})
