/** 取数 · What the rooms of homes and payments ask the server, as in `api.ts`. */
import { queryOptions } from '@tanstack/react-query'
import type { MoneySearch } from './address.ts'
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

export const reconciliationQuery = (project: string, query: MoneySearch) =>
  queryOptions({
    queryKey: ['project', project, 'reconciliation', query],
    queryFn: () => ask(ofProject.reconciliation.$get({ param: { project }, query: asText(query) })),
  })

/** Where the workbook of the lines that are seen can be fetched. */
export const reconciliationWorkbook = (project: string, query: MoneySearch): string =>
  ofProject['reconciliation.xlsx'].$url({ param: { project }, query: asText(query) }).href

const asText = ({ item, shown }: MoneySearch) => ({
  ...(item === undefined ? {} : { item }),
  ...(shown === undefined ? {} : { shown }),
})

export const batchQuery = (project: string, batch: string) =>
  queryOptions({
    queryKey: ['project', project, 'payments', batch],
    queryFn: () => ask(ofProject.payments[':batch'].$get({ param: { project, batch } })),
  })
