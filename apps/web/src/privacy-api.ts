/** 受保护的信息的取数 · Asking about what is protected: masked as a page, one value by one, never kept. */
import type { RevealReason } from '@oneruler/server/sign-in/reveal'
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject } from './api.ts'

const one = ofProject.households[':number']

export const heldQuery = (project: string, number: string) =>
  queryOptions({
    queryKey: ['project', project, 'held', number],
    queryFn: () => ask(one.held.$get({ param: { project, number } })),
  })

export const revealField = (
  project: string,
  number: string,
  json: { field: string; reason: RevealReason; text: string },
) => ask(one.reveal.$post({ param: { project, number }, json }))
