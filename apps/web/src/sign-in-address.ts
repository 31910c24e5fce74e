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

/** As it was when the page was opened: the router reads numbers out of what a service sends along. */
export const RETURNED: Readonly<Record<string, string>> = Object.fromEntries(
  new URLSearchParams(location.search),
)

const ASKED_FOR = 'sign-in-to'

/** Keeps where somebody is going while he signs in elsewhere. */
export function goElsewhere(address: string, to: string | undefined): void {
  sessionStorage.setItem(ASKED_FOR, withinHere(to))
  location.assign(address)
}

export const asksFor = (): string => withinHere(sessionStorage.getItem(ASKED_FOR) ?? undefined)

const OPEN = ['/sign-in', '/sign-in/returned', '/join']
/** The field app asks for a sign-in itself: its pages go on without one. */
const FIELD = '/field/'

/** Leads to the sign-in page, and from there back; a page that is open to anybody stays. */
export function leaveForSignIn(): void {
  const { pathname, search } = location
  if (!OPEN.includes(pathname) && !pathname.startsWith(FIELD))
    location.assign(`/sign-in?to=${encodeURIComponent(pathname + search)}`)
}
