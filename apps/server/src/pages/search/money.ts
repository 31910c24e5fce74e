/** 查房源与批次 · Search of homes and payment batches. */
import { streamsOf } from '@oneruler/campaign/streams'
import { moneyWords } from '@oneruler/words/console-money'
import { searchWords } from '@oneruler/words/search'
import { homesPage } from '../homes.ts'
import { batchRow } from '../payments.ts'
import type { Seeker } from './seeker.ts'

const words = moneyWords.zh

export const homes: Seeker = {
  kind: 'home',
  room: 'homes',
  lines: ({ loaded, now }) =>
    homesPage(loaded, now).homes.map(({ number, layout, areaM2, state }) => ({
      key: number,
      title: layout ?? '',
      notes: [words.homes.m2(areaM2), words.homes.states[state]],
      at: null,
    })),
}

export const batches: Seeker = {
  kind: 'batch',
  room: 'payments',
  lines: ({ loaded }) =>
    streamsOf(loaded.campaign.facts, 'paymentBatch')
      .map(batchRow)
      .map(({ number, state, draftedOn, lines, amountYuan }) => ({
        key: number,
        title: searchWords.zh.batch(lines, amountYuan),
        notes: [draftedOn, words.payments.states[state]],
        at: null,
      })),
}
