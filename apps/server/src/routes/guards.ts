/**
 * 门禁 · Guards: only this server's own pages may ask; every answer carries its headers.
 */
import { serverWords } from '@oneruler/words/server'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { Deps } from '../deps.ts'

type Addressed = Pick<Deps, 'publicAddress'>

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** The name in `localhost:8080`, `[::1]:8080`; the whole text where it is none of these. */
const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

/** A name of this machine, with or without a port. */
export const isOwnName = (host: string): boolean => OWN_NAMES.includes(nameOf(host))

/** Another site's name pointed at this machine (DNS rebinding) is not this server's name. */
export const ownHostOnly = ({ publicAddress }: Addressed) =>
  createMiddleware(async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (isOwnName(host)) return next()
    if (publicAddress !== null && host.toLowerCase() === new URL(publicAddress).host) return next()
    return c.json({ message: serverWords.zh.foreignHost() }, 403)
  })

/**
 * Another site's page may lead here, and no more: it must not make this browser write, nor have the server work for
 * answers it could not read. Programs that send neither header are no browsers.
 */
export const ownPagesOnly = ({ publicAddress }: Addressed) =>
  createMiddleware(async (c, next) => {
    const leadsHere = (c.req.method === 'GET' || c.req.method === 'HEAD') && !c.req.path.startsWith('/api/')
    const site = c.req.header('sec-fetch-site') ?? 'same-origin'
    const origin = c.req.header('origin')
    const host = c.req.header('host') ?? new URL(c.req.url).host
    const ownOrigin =
      !origin ||
      origin === `http://${host}` ||
      (publicAddress !== null && origin === new URL(publicAddress).origin)
    const own = (site === 'same-origin' || site === 'none') && ownOrigin
    return leadsHere || own ? next() : c.json({ message: serverWords.zh.foreignOrigin() }, 403)
  })

/** What people handed in may draw itself, and do nothing; so it is also where it is opened by its own address. */
const HANDED_IN = /^\/api\/projects\/[^/]+\/files\//
const drawnOnly = { sandbox: [], defaultSrc: ["'none'"], frameAncestors: ["'none'"] }

/** No script but the console's own files. Its components write style elements, so styles may stand in the page. */
const ofPages = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

export const pageHeaders = ({ publicAddress }: Addressed) => {
  const headers = (contentSecurityPolicy: Record<string, string[]>) =>
    secureHeaders({
      contentSecurityPolicy,
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      // On this machine itself the server speaks http.
      strictTransportSecurity: publicAddress?.startsWith('https:')
        ? 'max-age=31536000; includeSubDomains'
        : false,
    })
  const [forPages, forFiles] = [headers(ofPages), headers(drawnOnly)]
  return createMiddleware((c, next) => (HANDED_IN.test(c.req.path) ? forFiles : forPages)(c, next))
}
