/**
 * 取数 · The one place that asks the server. Every question is a query with its key, so that live updates
 * know what to ask again; every refusal arrives as a `Refusal` with the server's own words.
 */
import type {
  BatchLine,
  FindingsPage,
  GroupsPage,
  HouseholdListPage,
  HouseholdPage,
  ImportPage,
  ListPage,
  OverviewPage,
  ProjectSummary,
} from '@oneruler/server/pages'
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import type { HouseholdsSearch } from './address.ts'

/** The server answered, and said no: `message` is written for people. */
export class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

type Search = Readonly<Record<string, string | number | undefined>>

/** An address under /api; names in the path are encoded, parts of the search left out where undefined. */
export function address(path: readonly string[], search: Search = {}): string {
  const parts = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) if (value !== undefined) parts.set(key, String(value))
  const query = parts.toString()
  return `/api/${path.map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`
}

async function ask<Answer>(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init)
  if (response.ok) return (await response.json()) as Answer
  const said = (await response.json().catch(() => null)) as { message?: string } | null
  throw new Refusal(response.status, said?.message ?? `${response.status} ${response.statusText}`)
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
  queryFn: () => ask<readonly ProjectSummary[]>(address(['projects'])),
})

const pageQuery = <Page>(project: string, path: readonly string[], search: Search) =>
  queryOptions({
    queryKey: ['project', project, ...path, search],
    queryFn: ({ signal }) => ask<Page>(address(['projects', project, ...path], search), { signal }),
  })

export const overviewQuery = (project: string, day: string) =>
  pageQuery<OverviewPage>(project, ['overview'], { day })

export const groupsQuery = (project: string, day: string) =>
  pageQuery<GroupsPage>(project, ['groups'], { day })

export const findingsQuery = (project: string, day: string) =>
  pageQuery<FindingsPage>(project, ['findings'], { day })

export const listQuery = (project: string, list: string, day: string) =>
  pageQuery<ListPage>(project, ['lists', list], { day })

/** What a list of households is asked: its filters and order, the day, and the page of it. */
export type HouseholdQuery = Omit<HouseholdsSearch, 'open'> & { readonly day: string; readonly size?: number }

export const householdsQuery = (project: string, query: HouseholdQuery) =>
  pageQuery<HouseholdListPage>(project, ['households'], { ...query })

export const householdQuery = (project: string, number: string, query: HouseholdQuery) =>
  pageQuery<HouseholdPage>(project, ['households', number], { ...query })

export const batchesQuery = (project: string) => pageQuery<readonly BatchLine[]>(project, ['batches'], {})

/** Where the workbook of what is seen can be fetched. */
export const householdsWorkbook = (
  project: string,
  query: HouseholdQuery,
  columns: readonly string[],
): string => address(['projects', project, 'households.xlsx'], { ...query, columns: columns.join(',') })

/** The address of a project's hints "there is something new". */
export const hintsAddress = (project: string): string => address(['projects', project, 'events'])

/** Files of a ledger folder, each under its path within the folder. */
export function stageImport(
  files: readonly { readonly path: string; readonly file: File }[],
  signal: AbortSignal,
): Promise<ImportPage> {
  const form = new FormData()
  for (const { path, file } of files) form.append('files', file, path)
  return ask<ImportPage>(address(['imports']), { method: 'POST', body: form, signal })
}

export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: ['import', importId],
    queryFn: () => ask<ImportPage>(address(['imports', importId])),
  })

export const importProgressAddress = (importId: string): string => address(['imports', importId, 'progress'])

export const markedWorkbook = (importId: string): string => address(['imports', importId, 'marked.xlsx'])

export const commitImport = (importId: string): Promise<ImportPage> =>
  ask<ImportPage>(address(['imports', importId, 'commit']), { method: 'POST' })

export const cancelImport = (importId: string): Promise<ImportPage> =>
  ask<ImportPage>(address(['imports', importId, 'cancel']), { method: 'POST' })

export const undoBatch = (
  project: string,
  batch: string,
): Promise<{ readonly withdrawn: number; readonly refusedBecause: readonly string[] }> =>
  ask(address(['projects', project, 'batches', batch, 'undo']), { method: 'POST' })
