/** 推测取数 · What the forecast asks of the server. */
import { queryOptions } from '@tanstack/react-query'
import type { ForecastSearch } from './address.ts'
import { ask, ofProject } from './api.ts'

export const forecastQuery = (project: string, day: string, { group, more }: ForecastSearch) => {
  const change = group === undefined || more === undefined ? {} : { group, more: String(more) }
  return queryOptions({
    queryKey: ['project', project, 'forecast', day, change],
    queryFn: () => ask(ofProject.forecast.$get({ param: { project }, query: { day, ...change } })),
  })
}

/** Worked out when it is asked for, on today's record; a plan that is given up is not waited for. */
export const reinforcementQuery = (project: string, most: number) =>
  queryOptions({
    queryKey: ['project', project, 'forecast', 'reinforcement', most],
    queryFn: ({ signal }) =>
      ask(
        ofProject.forecast.reinforcement.$get(
          { param: { project }, query: { most: String(most) } },
          { init: { signal } },
        ),
      ),
  })
