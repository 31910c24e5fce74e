/** 打印取数 · Printing: the papers of a household and of the project, one by one, and batches, as in `api.ts`. */
import type { PrintJobPage } from '@oneruler/server/print-pages'
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject, Refusal } from './api.ts'

const ofHousehold = ofProject.households[':number'].papers
const ofTheProject = ofProject['project-papers']

export const papersQuery = (project: string, number: string) =>
  queryOptions({
    queryKey: ['project', project, 'papers', number],
    queryFn: () => ask(ofHousehold.$get({ param: { project, number } })),
  })

export const projectPapersQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'project-papers'],
    queryFn: () => ask(ofTheProject.$get({ param: { project } })),
  })

/** Where a paper of a household can be opened, to be printed. */
export const paperAddress = (project: string, number: string, kind: string): string =>
  ofHousehold[':kind'].$url({ param: { project, number, kind } }).href

/** Where the slip for the household's own page can be opened, to be printed. */
export const ownSlipAddress = (project: string, number: string): string =>
  ofProject.households[':number']['own-slip'].$url({ param: { project, number } }).href

export const projectPaperAddress = (project: string, kind: string): string =>
  ofTheProject[':kind'].$url({ param: { project, kind } }).href

const batches = ofProject['print-batches']

export const printBatchesQuery = (project: string) =>
  queryOptions({
    queryKey: ['project', project, 'print-batches'],
    queryFn: () => ask(batches.$get({ param: { project } })),
  })

export const printBatchQuery = (project: string, batch: string) =>
  queryOptions({
    queryKey: ['project', project, 'print-batches', batch],
    queryFn: () => ask(batches[':batch'].$get({ param: { project, batch } })),
  })

/** How a batch goes on; null where it is not this account's, or no longer in memory. */
export const printJobQuery = (project: string, batch: string) =>
  queryOptions({
    queryKey: ['print-job', project, batch],
    queryFn: async (): Promise<PrintJobPage | null> => {
      try {
        return await ask(batches[':batch'].job.$get({ param: { project, batch } }))
      } catch (error) {
        if (error instanceof Refusal && (error.status === 404 || error.status === 403)) return null
        throw error
      }
    },
  })

export const printProgressAddress = (project: string, batch: string): string =>
  batches[':batch'].progress.$url({ param: { project, batch } }).href

export const printedFileAddress = (
  project: string,
  batch: string,
  file: 'bound.pdf' | 'singles.zip',
): string => batches[':batch'].files[':file'].$url({ param: { project, batch, file } }).href

export type PrintWanted = Parameters<typeof batches.$post>[0]['json']

export const beginPrinting = (project: string, wanted: PrintWanted): Promise<PrintJobPage> =>
  ask(batches.$post({ param: { project }, json: wanted }))

export const cancelPrinting = (project: string, batch: string): Promise<PrintJobPage> =>
  ask(batches[':batch'].cancel.$post({ param: { project, batch } }))
