/** 办理取数 · What may be done, and doing it, as in `api.ts`: an act that is refused is an answer, not a failure. */
import type { BulkPage } from '@oneruler/server/bulk-pages'
import type {
  ActOutcome,
  FoundingAnswer,
  HouseholdRoadPage,
  OfferLine,
  ProjectRoadPage,
  RoadPage,
} from '@oneruler/server/road-pages'
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject, Refusal, server } from './api.ts'

/** Rows of blanks hold blanks: deeper than the client's types follow. */
const roadPage = async (asking: Parameters<typeof ask>[0]): Promise<RoadPage> =>
  (await ask(asking)) as RoadPage

export const projectRoadQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'road'],
    queryFn: async () => (await ask(ofProject.road.$get({ param: { project } }))) as ProjectRoadPage,
  })

export const householdRoadQuery = (project: string, target: string) =>
  queryOptions({
    queryKey: ['project', project, 'road', 'household', target],
    queryFn: async () =>
      (await ask(
        ofProject.road.household[':target'].$get({ param: { project, target } }),
      )) as unknown as HouseholdRoadPage,
  })

/** The form of a household that is not registered yet. */
export const newHouseholdQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'road', 'new-household'],
    queryFn: () => roadPage(ofProject.road.household.$get({ param: { project } })),
  })

/** Who is on the roster today. */
export const rosterQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'roster'],
    queryFn: () => ask(ofProject.roster.$get({ param: { project } })),
  })

/** One act of the project, wherever it is offered. */
export const projectActQuery = (project: string, act: string) =>
  queryOptions({
    queryKey: ['project', project, 'road', 'act', act],
    queryFn: () => roadPage(ofProject.road.project[':act'].$get({ param: { project, act } })),
  })

export const deskQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'desk'],
    queryFn: () => ask(ofProject.desk.$get({ param: { project } })),
  })

export const ordersQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'orders'],
    queryFn: () => ask(ofProject.orders.$get({ param: { project } })),
  })

/** Rows of blanks hold blanks: deeper than the client's types follow. */
export const bulkQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'bulk'],
    queryFn: async () => (await ask(ofProject.bulk.$get({ param: { project } }))) as unknown as BulkPage,
  })

export const homeRoadQuery = (project: string, target: string) =>
  queryOptions({
    queryKey: ['project', project, 'homes', 'road', target],
    queryFn: () => roadPage(ofProject.road.home[':target'].$get({ param: { project, target } })),
  })

export const batchRoadQuery = (project: string, target: string) =>
  queryOptions({
    queryKey: ['project', project, 'payments', 'road', target],
    queryFn: () => roadPage(ofProject.road.batch[':target'].$get({ param: { project, target } })),
  })

/** The form of a project that is not there yet. */
export const foundingQuery = queryOptions({
  queryKey: ['founding'],
  queryFn: async () => (await ask(server.founding.$get())) as unknown as OfferLine,
})

export async function foundProject(sent: Omit<Sent, 'target'>): Promise<FoundingAnswer> {
  const response = await fetch(server.projects.$url(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  })
  const body = (await response.json()) as FoundingAnswer | { readonly message: string }
  if ('kind' in body) return body
  throw new Refusal(response.status, body.message)
}

/** What is sent of an act: the client's id, whom it is done on, and what was filled in. */
interface Sent {
  readonly id: string
  readonly target: string
  readonly input: { readonly [blank: string]: unknown }
}

/** Throws a `Refusal` where the server did not understand, the browser's TypeError where nobody answered. */
export async function doAct(project: string, name: string, sent: Sent): Promise<ActOutcome> {
  const response = await fetch(ofProject.commands[':name'].$url({ param: { project, name } }), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  })
  const body = (await response.json()) as ActOutcome | { readonly message: string }
  if ('kind' in body) return body
  throw new Refusal(response.status, body.message)
}

/** Many acts of one kind, one after another; each has an outcome of its own, in the order sent. */
export async function doMany(
  project: string,
  name: string,
  items: readonly Sent[],
): Promise<readonly ActOutcome[]> {
  const response = await fetch(ofProject.commands[':name'].many.$url({ param: { project, name } }), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ items }),
  })
  const body = (await response.json()) as
    | { readonly done: readonly { readonly outcome: ActOutcome }[] }
    | { readonly message: string }
  if ('done' in body) return body.done.map(({ outcome }) => outcome)
  throw new Refusal(response.status, body.message)
}
