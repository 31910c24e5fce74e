/** 挂图取数 · What the war map is told, as in `api.ts`. */
import type { Colouring } from '@oneruler/campaign/house-mark'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask, ofProject } from './api.ts'

export const mapQuery = (project: string, day: string, by: Colouring) =>
  queryOptions({
    queryKey: ['project', project, 'map', day, by],
    queryFn: () => ask(ofProject.map.$get({ param: { project }, query: { day, by } })),
    // While another day is fetched the map stays.
    placeholderData: keepPreviousData,
  })

/** Which households the list beside the map shows. */
export interface HousesAsked {
  readonly mark?: string | undefined
  readonly block?: string | undefined
  readonly ring?: string | undefined
}

export const mapHousesQuery = (project: string, day: string, by: Colouring, wanted: HousesAsked) =>
  queryOptions({
    queryKey: ['project', project, 'map-houses', day, by, wanted],
    queryFn: () =>
      ask(
        ofProject.map.houses.$get({ param: { project }, query: { day, by, ...given(wanted), size: '50' } }),
      ),
    placeholderData: keepPreviousData,
  })

const given = (wanted: HousesAsked): Record<string, string> =>
  Object.fromEntries(
    Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
