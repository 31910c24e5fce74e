/**
 * 方案取数 · What the rooms of a changing plan ask the server, as in `api.ts`. A comparison is told as it is worked
 * out, and stops where nobody waits for it any longer.
 */
import type {
  PlanActAnswer,
  PlanDiffMessage,
  PlanDiffPage,
  PlanGiven,
} from '@oneruler/server/plan-change-pages'
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject, Refusal } from './api.ts'

/** The text in force, to begin a draft with; what is being written is never replaced. */
export const planTextQuery = (project: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'plan text', day],
    queryFn: () => ask(ofProject.plan.text.$get({ param: { project }, query: { day } })),
  })

export const draftCheckQuery = (project: string, markdown: string) =>
  queryOptions({
    queryKey: ['draft check', project, markdown],
    queryFn: () => ask(ofProject.plan.check.$post({ param: { project }, json: { markdown } })),
    gcTime: 0,
  })

export const planVersionsQuery = (project: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'plan versions', day],
    queryFn: () => ask(ofProject.plan.versions.$get({ param: { project }, query: { day } })),
  })

export const planNumbersQuery = (project: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'plan numbers', day],
    queryFn: () => ask(ofProject.plan.numbers.$get({ param: { project }, query: { day } })),
  })

export const signingDaysQuery = (project: string, household: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'signing days', household, day],
    queryFn: () =>
      ask(ofProject.plan['signing-days'].$get({ param: { project }, query: { household, day } })),
  })

/** Where the text and the module of a version can be fetched. */
export const planFile = (project: string, sha256: string, file: 'plan.md' | 'plan.mjs'): string =>
  ofProject.plan.versions[':sha256'][file].$url({ param: { project, sha256 } }).href

/** The text of a version, to be shown beside another. */
export const versionTextQuery = (project: string, sha256: string) =>
  queryOptions({
    queryKey: ['plan version', project, sha256],
    queryFn: async () => {
      const response = await fetch(planFile(project, sha256, 'plan.md'))
      if (!response.ok) throw new Refusal(response.status, (await response.json()).message)
      return response.text()
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

export const checkPublishing = (project: string, markdown: string) =>
  ask(ofProject.plan.publication.check.$post({ param: { project }, json: { markdown } }))

export const planProposalsQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'plan proposals'],
    queryFn: () => ask(ofProject.plan.proposals.$get({ param: { project } })),
  })

export const proposePlan = (
  project: string,
  json: { readonly markdown: string; readonly acknowledged: string[]; readonly reason: string },
) => answered(ofProject.plan.proposals.$post({ param: { project }, json }))

/** @param against the version it was read against, by hash */
export const publishPlan = (project: string, sha256: string, against: string | null) =>
  answered(
    ofProject.plan.proposals[':sha256'].publish.$post({ param: { project, sha256 }, json: { against } }),
  )

export const declinePlan = (project: string, sha256: string, reason: string) =>
  answered(
    ofProject.plan.proposals[':sha256'].decline.$post({ param: { project, sha256 }, json: { reason } }),
  )

/** A refusal for what the text or the log says is an answer here: it lists all that bars it. */
async function answered(asked: Promise<Response>): Promise<PlanActAnswer> {
  const response = await asked
  const answer = (await response.json()) as PlanActAnswer | { readonly message: string }
  if ('message' in answer) throw new Refusal(response.status, answer.message)
  return answer
}

export interface Comparison {
  readonly old: PlanGiven
  readonly new: PlanGiven
  readonly day: string
  readonly ifSigned: string | null
}

/** Rejects with a `Refusal` where one of them cannot be run, and where the signal stops it. */
export async function comparePlans(
  project: string,
  { old, new: after, day, ifSigned }: Comparison,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<PlanDiffPage> {
  const response = await ofProject.plan.diff.$post(
    { param: { project }, json: { old, new: after, day, ifSigned } },
    { init: { signal } },
  )
  if (!response.ok || response.body === null) {
    const said = (await response.json().catch(() => null)) as { readonly message: string } | null
    throw new Refusal(response.status, said?.message ?? String(response.status))
  }
  for await (const message of messagesOf(response.body)) {
    if ('progress' in message) onProgress(message.progress)
    else if ('diff' in message) return message.diff
    else throw new Refusal(response.status, message.refused)
  }
  throw new TypeError('the answer ended early')
}

async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<PlanDiffMessage> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return
      rest += decoder.decode(value, { stream: true })
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line) as PlanDiffMessage
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
