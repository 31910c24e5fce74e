/**
 * 取数 · The one place that asks the server, through its own typed client. Every question is a query with its
 * key, so that live updates know what to ask again; every refusal arrives as a `Refusal` in the server's words.
 */
import type { AppType } from '@oneruler/server/app'
import type { FactsGiven } from '@oneruler/server/plan-pages'
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import { hc, type InferRequestType } from 'hono/client'
import type { HouseholdsSearch } from './address.ts'
import { leaveForSignIn } from './sign-in-address.ts'

export const server = hc<AppType>(location.origin).api
export const ofProject = server.projects[':project']

/** The server answered, and said no: `message` is written for people. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** What the server says where it refuses. */
interface Said {
  readonly message: string
}

interface Answering {
  readonly ok: boolean
  readonly status: number
  json(): Promise<unknown>
}
/** What a route answers where it does not refuse. */
type Told<Response> = Response extends { json(): Promise<infer Body> } ? Exclude<Body, Said> : never

/** The page answered; throws a `Refusal`, or the browser's TypeError where nobody answered. */
export async function ask<Response extends Answering>(asking: Promise<Response>): Promise<Told<Response>> {
  const response = await asking
  if (response.ok) return (await response.json()) as Told<Response>
  if (response.status === 401) leaveForSignIn()
  const said = (await response.json().catch(() => null)) as Said | null
  throw new Refusal(response.status, said?.message ?? String(response.status))
}

/** A refusal is an answer and is not asked again; a lost connection is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      retry: (failures, error) => !(error instanceof Refusal) && failures < 2,
      placeholderData: keepPreviousData,
    },
  },
})

export const projectsQuery = queryOptions({
  queryKey: ['projects'],
  queryFn: () => ask(server.projects.$get()),
})

export const overviewQuery = (project: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'overview', day],
    queryFn: () => ask(ofProject.overview.$get({ param: { project }, query: { day } })),
  })

export const groupsQuery = (project: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'groups', day],
    queryFn: () => ask(ofProject.groups.$get({ param: { project }, query: { day } })),
  })

export const boardQuery = (project: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'board', day],
    queryFn: () => ask(ofProject.board.$get({ param: { project }, query: { day } })),
  })

export const findingsQuery = (project: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'findings', day],
    queryFn: () => ask(ofProject.findings.$get({ param: { project }, query: { day } })),
  })

/** What a list of households is asked: its filters and order, the day, and the page of it. */
export type HouseholdQuery = Omit<HouseholdsSearch, 'open'> & { readonly day: string; readonly size?: number }
type WrittenQuery = InferRequestType<typeof ofProject.households.$get>['query']

/** Numbers travel as text in an address. */
const written = ({ page, size, ...query }: HouseholdQuery): WrittenQuery => ({
  ...query,
  ...(page === undefined ? {} : { page: String(page) }),
  ...(size === undefined ? {} : { size: String(size) }),
})

export const householdsQuery = (project: string, query: HouseholdQuery) =>
  queryOptions({
    queryKey: ['project', project, 'households', query],
    queryFn: () => ask(ofProject.households.$get({ param: { project }, query: written(query) })),
  })

export const householdQuery = (project: string, number: string, query: HouseholdQuery) =>
  queryOptions({
    queryKey: ['project', project, 'household', number, query],
    queryFn: () =>
      ask(ofProject.households[':number'].$get({ param: { project, number }, query: written(query) })),
  })

export const listQuery = (project: string, list: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'list', list, day],
    queryFn: () => ask(ofProject.lists[':list'].$get({ param: { project, list }, query: { day } })),
  })

export const planQuery = (project: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'plan', day],
    queryFn: () => ask(ofProject.plan.$get({ param: { project }, query: { day } })),
  })

export const sheetQuery = (project: string, household: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'sheet', household, day],
    queryFn: () => ask(ofProject.plan.sheet.$get({ param: { project }, query: { household, day } })),
  })

/** The sheet of facts made up; nothing of them is kept. */
export const triedQuery = (project: string, facts: FactsGiven, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'tried', day, facts],
    queryFn: () => ask(ofProject.plan.sheet.$post({ param: { project }, json: { day, facts } })),
  })

export const batchesQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'batches'],
    queryFn: () => ask(ofProject.batches.$get({ param: { project } })),
  })

export const undoBatch = (project: string, batch: string) =>
  ask(ofProject.batches[':batch'].undo.$post({ param: { project, batch } }))

/** Where the workbook of what is seen can be fetched. */
export const householdsWorkbook = (
  project: string,
  query: HouseholdQuery,
  columns: readonly string[],
): string =>
  ofProject['households.xlsx'].$url({
    param: { project },
    query: { ...written(query), columns: columns.join(',') },
  }).href

/** Where an auditor's extract can be fetched. */
export const auditExtract = (project: string, day: string): string =>
  ofProject['audit-extract.zip'].$url({ param: { project }, query: { day } }).href

/** The address of a project's hints "there is something new". */
export const hintsAddress = (project: string): string => ofProject.events.$url({ param: { project } }).href

/** Brings in the files of a ledger folder, each under its path within the folder. */
export function stageImport(
  files: readonly { readonly path: string; readonly file: File }[],
  signal: AbortSignal,
) {
  const body = new FormData()
  for (const { path, file } of files) body.append('files', file, path)
  return ask(server.imports.$post({}, { init: { body, signal } }))
}

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: () => ask(server.imports[':id'].$get({ param: { id } })),
  })

export const commitImport = (id: string) => ask(server.imports[':id'].commit.$post({ param: { id } }))

export const cancelImport = (id: string) => ask(server.imports[':id'].cancel.$post({ param: { id } }))

export const importProgressAddress = (id: string): string =>
  server.imports[':id'].progress.$url({ param: { id } }).href

export const markedWorkbook = (id: string): string =>
  server.imports[':id']['marked.xlsx'].$url({ param: { id } }).href
