/**
 * 各户的页 · Own pages: a box for every household, all of one length, under names that say nothing. They all change when
 * anything was recorded, since each states the log's head: which of them changed tells nobody whose day it was.
 */
import { boxPath, boxSizeFor, sealBox } from '@oneruler/portal/own/own-key'
import type { Store } from '@oneruler/store/store'
import { ownAccess } from '../own-page/own-access.ts'
import { type OwnSource, ownHouseholds } from '../own-page/own-household.ts'
import { ownLooks } from '../own-page/own-looks.ts'

export async function ownPages(
  store: Store,
  source: Omit<OwnSource, 'looks'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { projectId } = source.loaded
  const looks = await ownLooks(store, projectId)
  const texts = [...(await ownHouseholds({ ...source, looks }))].map(
    ([household, own]) => [household, JSON.stringify(own)] as const,
  )
  const size = boxSizeFor(texts.map(([, text]) => text))
  const secret = store.ownPageSecret(projectId)
  return new Map(
    texts.map(([household, text]) => {
      const { name, key } = ownAccess(secret, household)
      return [boxPath(name), sealBox(key, 'page', text, size)]
    }),
  )
}
