/** 取数 · What the room of bulletins asks the server, as in `api.ts`. */
import type { BULLETIN_FORMATS, BulletinOrder } from '@oneruler/campaign/bulletin'
import type { BulletinsPage } from '@oneruler/server/bulletin-pages'
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject } from './api.ts'

/** Forms hold rows of blanks: deeper than the client's types follow. */
export const bulletinsQuery = (project: string, day: string) =>
  queryOptions({
    queryKey: ['project', project, 'bulletins', day],
    queryFn: async () =>
      (await ask(
        ofProject.bulletins.$get({ param: { project }, query: { day } }) as Parameters<typeof ask>[0],
      )) as BulletinsPage,
  })

export const issueBulletin = (project: string, day: string, order: BulletinOrder) =>
  ask(
    ofProject.bulletins.$post({
      param: { project },
      json: { day, ...order, sent: order.sent ?? '', given: order.given ?? '' },
    }),
  )

export const bulletinFile = (
  project: string,
  number: number,
  format: (typeof BULLETIN_FORMATS)[number],
): string =>
  ofProject.bulletins[':number'][':format'].$url({ param: { project, number: String(number), format } }).href
