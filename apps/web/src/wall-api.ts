/** 大屏取数 · What the wall asks of the server; it asks again by itself, also where no hint comes. */
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject } from './api.ts'

const AGAIN_MS = 60_000

export const wallQuery = (project: string, day: string | undefined) =>
  queryOptions({
    queryKey: ['project', project, 'wall', day ?? ''],
    queryFn: () => ask(ofProject.wall.$get({ param: { project }, query: day === undefined ? {} : { day } })),
    refetchInterval: AGAIN_MS,
    refetchIntervalInBackground: true,
  })
