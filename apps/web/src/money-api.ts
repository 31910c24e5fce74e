/** 取数 · What the rooms of homes and payments ask the server, as in `api.ts`. */
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject } from './api.ts'

export const homesQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'homes'],
    queryFn: () => ask(ofProject.homes.$get({ param: { project } })),
  })

export const paymentsQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'payments'],
    queryFn: () => ask(ofProject.payments.$get({ param: { project } })),
  })

export const batchQuery = (project: string, batch: string) =>
  queryOptions({
    queryKey: ['project', project, 'payments', batch],
    queryFn: () => ask(ofProject.payments[':batch'].$get({ param: { project, batch } })),
  })
