/** 取数 · What the rooms of the day's work ask the server, as in `api.ts`. */
import type { CloseOutPage } from '@oneruler/server/close-out-pages'
import type { IssuePage, IssuesPage, MyDayPage, OfficePage } from '@oneruler/server/work-pages'
import { queryOptions } from '@tanstack/react-query'
import type { CloseOutSearch } from './address.ts'
import { ask, ofProject } from './api.ts'

/** Forms hold rows of blanks: deeper than the client's types follow. */
const page = async <Page>(asking: Parameters<typeof ask>[0]): Promise<Page> => (await ask(asking)) as Page

export const myDayQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'my-day'],
    queryFn: () => page<MyDayPage>(ofProject['my-day'].$get({ param: { project } })),
  })

export const issuesQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'issues'],
    queryFn: () => page<IssuesPage>(ofProject.issues.$get({ param: { project } })),
  })

export const issueQuery = (project: string, number: string) =>
  queryOptions({
    queryKey: ['project', project, 'issues', number],
    queryFn: () => page<IssuePage>(ofProject.issues[':number'].$get({ param: { project, number } })),
  })

export const officeQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'office'],
    queryFn: () => page<OfficePage>(ofProject.office.$get({ param: { project } })),
  })

export const closeOutQuery = (project: string, query: Omit<CloseOutSearch, 'table'>) =>
  queryOptions({
    queryKey: ['project', project, 'close-out', query],
    queryFn: () => page<CloseOutPage>(ofProject['close-out'].$get({ param: { project }, query })),
  })
