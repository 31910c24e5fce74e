/** 找到之处 · Where something that was found is opened. */
import type { FoundKind, FoundLine } from '@oneruler/server/search-pages'
import { linkOptions } from '@tanstack/react-router'
import type { RoomName, roomsOf } from './Rooms.tsx'

/** Rooms that acts are done in; the others are no rooms of acts. */
const ROOMS = {
  households: '/$project/households',
  issues: '/$project/issues',
  homes: '/$project/homes',
  payments: '/$project/payments',
  office: '/$project/office',
  myDay: '/$project/my-day',
  road: '/$project/road',
} as const satisfies Partial<Record<RoomName, string>>

/** All that the list of households has of a search. */
export const allHouseholds = (project: string, q: string) =>
  linkOptions({ to: '/$project/households', params: { project }, search: { q } })

export type FoundAddress =
  | ReturnType<typeof foundAddress>
  | ReturnType<typeof allHouseholds>
  | { readonly to: ReturnType<typeof roomsOf>[number]['to']; readonly params: { readonly project: string } }

export function foundAddress(project: string, kind: FoundKind, { key, at }: FoundLine) {
  const params = { project }
  const household = (number: string) =>
    linkOptions({ to: '/$project/households/$number', params: { project, number } })
  switch (kind) {
    case 'household':
    case 'order':
    case 'paper':
      return household(at ?? key)
    case 'person':
      return at === null
        ? linkOptions({ to: '/$project/office', params })
        : linkOptions({ to: '/$project/households', params, search: { caseworker: at } })
    case 'issue':
      return linkOptions({ to: '/$project/issues', params, search: { issue: key } })
    case 'home':
      return linkOptions({ to: '/$project/homes', params })
    case 'batch':
      return linkOptions({ to: '/$project/payments/$batch', params: { project, batch: key } })
    case 'step':
      return linkOptions({ to: '/$project/road', params })
    case 'clause':
      return linkOptions({ to: '/$project/ruler', params, search: at === null ? {} : { line: at } })
    case 'finding':
      return linkOptions({ to: '/$project/findings', params, search: { rule: key } })
    case 'act':
      return linkOptions({ to: ROOMS[at as keyof typeof ROOMS], params })
  }
}
