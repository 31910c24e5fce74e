/** 登录者 · Somebody signed in, for a test: an invented account with the roles it needs, made as people make theirs. */
import { createApp } from '@oneruler/server/app'
import type { Deps } from '@oneruler/server/deps'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { makeLink } from '@oneruler/server/sign-in/links'

export { everywhere } from '@oneruler/server/sign-in/grants'

type App = ReturnType<typeof createApp>
export type SignedApp = Pick<App, 'request'>

export const PASSWORD = '示例-三棵-樟树-渡口'
let accounts = 0

/** The cookie of a new account, `name=value`. */
export async function signIn(deps: Deps, grants: readonly GrantTerms[], username?: string): Promise<string> {
  const { pool } = deps.installation.store
  const link = { purpose: 'invitation', account: null, grants, by: 'test', at: deps.now() } as const
  const token = await makeLink(pool, link)
  const given = { token, name: '示例某', username: username ?? `person${++accounts}`, password: PASSWORD }
  const response = await createApp(deps).request('/api/join', posted(given))
  if (response.status !== 200) throw new Error(await response.text())
  return cookieOf(response)
}

/** What a browser would send back. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] as string)
    .filter((cookie) => !cookie.endsWith('='))
    .join('; ')

export const posted = (body: object, cookie?: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(cookie === undefined ? {} : { cookie }) },
  body: JSON.stringify(body),
})

/** What is stated with every export. */
export const STATED = { purpose: 'audit', text: '抽查台账' } as const

/** The app with every request sent by whoever holds the cookie. */
export const asSigned = (app: App, cookie: string): SignedApp => ({
  request(asked, init) {
    const headers = new Headers(init?.headers)
    if (!headers.has('cookie')) headers.set('cookie', cookie)
    return app.request(asked, { ...init, headers })
  },
})
