/** 户的身份 · Who a paper is addressed to: what every paper of a household says of it. */
import type { Dossier } from '@oneruler/campaign/campaign'
import { ownersByHouse } from '@oneruler/campaign/owner'
import { paperSentences } from '@oneruler/words/paper-sentences'
import type { PaperSource } from '../paper-source.ts'

/** An order or a finding is the government's of the county (条例 §4, §24, §26); blank where the county is not known. */
export const governmentOf = ({ campaign }: PaperSource): string =>
  campaign.terms.county === '' ? '' : paperSentences.zh.government({ county: campaign.terms.county })

export const ownerOf = ({ registered }: Dossier): string => registered.private?.owner ?? ''
export const addressOf = ({ registered }: Dossier): string => registered.private?.address ?? ''

/** Owners besides the head of the household, by name, each once; or that none is recorded, since an empty cell says nothing. */
export function coOwnersOf(household: Dossier): string {
  const names = [...ownersByHouse(household).values()].flatMap(
    (recorded) => recorded.private?.owners.map(({ name }) => name) ?? [],
  )
  const others = [...new Set(names)].filter((name) => name !== ownerOf(household))
  return others.length > 0 ? others.join('、') : paperSentences.zh.noCoOwners()
}
