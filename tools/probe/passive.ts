/** 旁观 · Passive checks: what any answer gives away, or leaves undone. */
import { personalNumbersIn } from '@oneruler/campaign/leak/personal-numbers'
import type { ProbeFinding } from './finding.ts'
import type { Answer, Asked } from './target.ts'

type Found = Pick<ProbeFinding, 'severity' | 'check' | 'what'>
type Check = (answer: Answer, asked: Asked) => Found[]

const finding = (is: boolean, severity: Found['severity'], check: string, what: string): Found[] =>
  is ? [{ severity, check, what }] : []
const typeOf = ({ headers }: Answer): string => headers['content-type'] ?? ''
const isHtml = (answer: Answer): boolean => typeOf(answer).startsWith('text/html')
const isText = (answer: Answer): boolean => /json|text|xml|javascript/.test(typeOf(answer))
const isApi = ({ path }: Asked): boolean => path.startsWith('/api/')

/** What frameworks, databases and runtimes say of themselves when something breaks. */
const INSIDE =
  /\n\s+at .+:\d+:\d+|node_modules\/|\/(?:home|root|usr|tmp)\/[\w-]+\/|syntax error at or near|relation "\w+" does not exist|duplicate key value|\bSQLSTATE\b|invalid input syntax for|ECONNREFUSED|ZodError|TypeError:|ReferenceError:/
const SECRET =
  /-----BEGIN [A-Z ]*PRIVATE KEY|postgres(?:ql)?:\/\/|"(?:password|secret|token|totpURI)":"[^"]{8,}"/

const CHECKS: readonly Check[] = [
  ({ status }) => finding(status >= 500 && status !== 503, 'high', 'P1', `the server breaks (${status})`),
  (answer) =>
    finding(isText(answer) && INSIDE.test(answer.text), 'high', 'P2', 'an answer tells of the inside'),
  (answer, asked) =>
    finding(
      isApi(asked) && isText(answer) && SECRET.test(answer.text),
      'high',
      'P3',
      'an answer holds a secret',
    ),
  (answer) =>
    finding(
      isText(answer) && !typeOf(answer).includes('javascript') && personalNumbersIn(answer.text).length > 0,
      'high',
      'P4',
      'an answer holds the number of a person, a card or a telephone',
    ),
  policy,
  ({ text, headers }) =>
    finding(
      text !== '' && headers['content-type'] === undefined,
      'medium',
      'P16',
      'an answer does not say its type',
    ),
  ({ headers }) =>
    finding(headers['x-content-type-options'] !== 'nosniff', 'medium', 'P6', 'types may be guessed'),
  ({ headers }) => finding(headers['referrer-policy'] === undefined, 'low', 'P7', 'no Referrer-Policy'),
  ({ headers }) =>
    finding(
      headers['cross-origin-opener-policy'] === undefined ||
        headers['cross-origin-resource-policy'] === undefined,
      'low',
      'P8',
      'other origins may open or embed it',
    ),
  ({ headers }) =>
    finding(
      'x-powered-by' in headers || /\d/.test(String(headers.server ?? '')),
      'medium',
      'P9',
      'a header names program or version',
    ),
  ({ headers }, asked) =>
    finding(
      isApi(asked) && !String(headers['cache-control']).includes('no-store'),
      'medium',
      'P10',
      'a private answer may be kept by a cache',
    ),
  ({ headers }) =>
    finding(headers['access-control-allow-origin'] !== undefined, 'high', 'P11', 'other origins may read it'),
  ({ headers }) => (headers['set-cookie'] ?? []).flatMap(cookieFaults),
  (answer) =>
    finding(
      isHtml(answer) && /(?:src|href|action)=["']?http:\/\//i.test(answer.text),
      'medium',
      'P13',
      'a page loads or leads over http',
    ),
  (answer, asked) => finding(isApi(asked) && isHtml(answer), 'medium', 'P14', 'data is given out as a page'),
  (answer, { path }) =>
    finding(
      path.endsWith('.map') && answer.status === 200 && !isHtml(answer),
      'low',
      'P15',
      'sources are given out',
    ),
]

function policy(answer: Answer): Found[] {
  const written = answer.headers['content-security-policy']
  const text = Array.isArray(written) ? written.join(';') : (written ?? '')
  if (text === '') return finding(true, 'medium', 'P5', 'no Content-Security-Policy')
  const directives = new Map(
    text.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/)
      return [name, sources]
    }),
  )
  const scripts = directives.get('script-src') ?? directives.get('default-src') ?? ['*']
  const loose = scripts.filter((source) => /^'unsafe|^\*$|^https?:$|^data:$/.test(source))
  return [
    ...finding(loose.length > 0, 'high', 'P5', `scripts from ${loose.join(' ')}`),
    ...finding(!directives.has('frame-ancestors'), 'medium', 'P5', 'other pages may frame it'),
  ]
}

function cookieFaults(cookie: string): Found[] {
  const isEnding = /;\s*max-age=0/i.test(cookie)
  return isEnding
    ? []
    : [
        ...finding(!/;\s*httponly/i.test(cookie), 'high', 'P12', 'scripts may read a cookie'),
        ...finding(
          !/;\s*samesite=(?:lax|strict)/i.test(cookie),
          'medium',
          'P12',
          'other sites’ requests carry a cookie',
        ),
        ...finding(/;\s*domain=/i.test(cookie), 'medium', 'P12', 'a cookie is given to other names'),
      ]
}

/** All that the answer shows; `where` as it is to be told. */
export const seenIn = (answer: Answer, asked: Asked, where: string): ProbeFinding[] =>
  CHECKS.flatMap((check) => check(answer, asked)).map((found) => ({ ...found, where }))
