/**
 * 所在 · Place: which page of the field app an address shows. A handful of addresses, so that the shell carries no router.
 *
 *     /field/ · /field/sign-in · /field/:project · …/queue · …/households/:number · …/households/:number/:act
 */
import { useSyncExternalStore } from 'react'

export type Place =
  | { readonly page: 'start' }
  | { readonly page: 'sign-in' }
  | { readonly page: 'today'; readonly project: string }
  | { readonly page: 'queue'; readonly project: string }
  | { readonly page: 'household'; readonly project: string; readonly number: string }
  | {
      readonly page: 'act'
      readonly project: string
      readonly number: string
      readonly act: string
      /** The refused entry that is changed. */
      readonly instead?: string | undefined
      /** The `seq` of a colleague's act that was kept: it is filled in alike. */
      readonly after?: string | undefined
    }

const ROOT = '/field/'

export function addressOf(place: Place): string {
  const part = encodeURIComponent
  switch (place.page) {
    case 'start':
      return ROOT
    case 'sign-in':
      return `${ROOT}sign-in`
    case 'today':
      return `${ROOT}${part(place.project)}`
    case 'queue':
      return `${ROOT}${part(place.project)}/queue`
    case 'household':
      return `${ROOT}${part(place.project)}/households/${part(place.number)}`
    case 'act': {
      const { project, number, act, instead, after } = place
      const asked = new URLSearchParams({ ...(instead && { instead }), ...(after && { after }) })
      const query = asked.size === 0 ? '' : `?${asked}`
      return `${ROOT}${part(project)}/households/${part(number)}/${part(act)}${query}`
    }
  }
}

/** An address that is none of these is the start. */
export function placeAt(address: string): Place {
  const { pathname, searchParams } = new URL(address, 'http://phone')
  const [, , project = '', page, number, act] = pathname.split('/').map(decodeURIComponent)
  if (project === '') return { page: 'start' }
  if (project === 'sign-in') return { page: 'sign-in' }
  if (page === 'queue') return { page, project }
  if (page !== 'households' || number === undefined) return { page: 'today', project }
  if (act === undefined) return { page: 'household', project, number }
  const said = (name: string) => searchParams.get(name) ?? undefined
  return { page: 'act', project, number, act, instead: said('instead'), after: said('after') }
}

const listeners = new Set<() => void>()
const changed = (): void => {
  for (const listener of listeners) listener()
}

export function go(place: Place, how: 'on' | 'instead' = 'on'): void {
  history[how === 'on' ? 'pushState' : 'replaceState'](null, '', addressOf(place))
  changed()
  scrollTo(0, 0)
}

export function usePlace(): Place {
  const address = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      addEventListener('popstate', listener)
      return () => {
        listeners.delete(listener)
        removeEventListener('popstate', listener)
      }
    },
    () => location.pathname + location.search,
  )
  return placeAt(address)
}
