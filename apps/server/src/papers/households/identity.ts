/** 户的身份 · Who a paper is addressed to: what every paper of a household says of it. */
import type { Dossier } from '@oneruler/campaign/campaign'
import { ownersByHouse } from '@oneruler/campaign/owner'

export const ownerOf = ({ registered }: Dossier): string => registered.private?.owner ?? ''
export const addressOf = ({ registered }: Dossier): string => registered.private?.address ?? ''

/** Owners besides the head of the household, by name, each once. */
export function coOwnersOf(household: Dossier): string {
  const names = [...ownersByHouse(household).values()].flatMap(
    (recorded) => recorded.private?.owners.map(({ name }) => name) ?? [],
  )
  return [...new Set(names)].filter((name) => name !== ownerOf(household)).join('、')
}
