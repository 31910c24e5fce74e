/** 查决定、送达与程序 · Search of orders, of papers served, and of the steps of the project with what was posted. */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { searchWords } from '@oneruler/words/search'
import type { FoundLine } from '../../search-pages.ts'
import { rowsWithin } from '../lists.ts'
import { ordersPage } from '../orders.ts'
import { projectRoadPage } from '../project-road.ts'
import type { Seeker } from './seeker.ts'

const words = searchWords.zh

export const orders: Seeker = {
  kind: 'order',
  room: 'orders',
  lines: ({ loaded, bounds, today }) =>
    ordersPage(loaded, { bounds, today }).rows.map(({ number, owner, group, proposal, order, last }) => ({
      key: order ?? proposal ?? number,
      title: last.title,
      notes: [number, owner, group, last.day],
      at: number,
    })),
}

export const papers: Seeker = {
  kind: 'paper',
  room: 'lists/:list',
  lines: ({ loaded, bounds, day }) =>
    rowsWithin(loaded, bounds, 'servings', day).map(({ household, document, method, day: on, group }) => ({
      key: String(household),
      title: String(document ?? ''),
      notes: [String(on ?? ''), String(method ?? ''), String(group ?? '')],
      at: String(household),
    })),
}

/** What may be done at each step is looked at with it: the last one made is kept, for the next letter that is typed. */
const looked = new WeakMap<Campaign, { readonly today: Day; readonly lines: readonly FoundLine[] }>()

export const steps: Seeker = {
  kind: 'step',
  room: 'road',
  lines({ campaign, today }) {
    const known = looked.get(campaign)
    if (known?.today === today) return known.lines
    const stops = projectRoadPage(campaign, today).phases.flatMap((phase) => phase.stops)
    const lines = stops.map(({ name, article, on, result }) => ({
      key: name,
      title: result ?? '',
      notes: [on ?? words.notYet, article],
      at: null,
    }))
    looked.set(campaign, { today, lines })
    return lines
  },
}
