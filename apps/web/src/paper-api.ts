/** 取数 · What the document centre asks the server, as in `api.ts`. */
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject } from './api.ts'

const templates = ofProject['paper-templates']
const one = templates[':paper']

export const paperTemplatesQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'paper templates'],
    queryFn: () => ask(templates.$get({ param: { project } })),
  })

export const paperTemplateQuery = (project: string, paper: string) =>
  queryOptions({
    queryKey: ['project', project, 'paper templates', paper],
    queryFn: () => ask(one.$get({ param: { project, paper } })),
  })

/** A version never changes. */
export const templatePreviewQuery = (project: string, paper: string, version: number) =>
  queryOptions({
    queryKey: ['template preview', project, paper, version],
    queryFn: () =>
      ask(one.versions[':version'].preview.$get({ param: { project, paper, version: String(version) } })),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Where the Word file of a version can be fetched. */
export const templateFile = (project: string, paper: string, version: number): string =>
  one.versions[':version']['template.docx'].$url({ param: { project, paper, version: String(version) } }).href

/** How a file would print, or why it is not taken. */
export function checkTemplateFile(project: string, paper: string, file: File) {
  return ask(one.check.$post({ param: { project, paper }, form: { file } }))
}

export function takeTemplateFile(project: string, paper: string, file: File, reason: string) {
  return ask(one.versions.$post({ param: { project, paper }, form: { file, reason } }))
}

export function takeShippedTemplate(project: string, paper: string, reason: string) {
  return ask(one.shipped.$post({ param: { project, paper }, json: { reason } }))
}
