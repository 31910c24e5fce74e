/**
 * 登录后去哪里 · Where signing in leads: back to the page that asked for it, and never to another site.
 */

/** Path and query of an address of this console; the first page where it is another's, or none. */
export function withinHere(to: string | undefined): string {
  if (to === undefined || !to.startsWith('/')) return '/'
  // `//elsewhere.example` and `/\elsewhere.example` are other sites to a browser.
  const address = URL.parse(to, location.origin)
  return address?.origin === location.origin ? address.pathname + address.search : '/'
}

const OPEN = ['/sign-in', '/join']

/** Leads to the sign-in page, and from there back; a page that is open to anybody stays. */
export function leaveForSignIn(): void {
  const { pathname, search } = location
  if (!OPEN.includes(pathname)) location.assign(`/sign-in?to=${encodeURIComponent(pathname + search)}`)
}
