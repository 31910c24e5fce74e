/** 取数 · What the search asks the server, as in `api.ts`. */
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject } from './api.ts'

export const searchQuery = (project: string, q: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'search', q, day],
    queryFn: () => ask(ofProject.search.$get({ param: { project }, query: { q, day } })),
  })
