/** 我家凭条 · The slip of a household, made of its access and of where the public pages are; the same whenever it is printed. */
import type { Dossier } from '@oneruler/campaign/campaign'
import { type Completed, completePaper } from '@oneruler/documents/papers/complete-paper'
import { ownSlip } from '@oneruler/documents/papers/kinds/own-slip'
import { fragmentOf, lockedKey } from '@oneruler/portal/own/own-key'
import type { Store } from '@oneruler/store/store'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { ownAccess } from './own-access.ts'

/** @param site the address under which the public pages of the project lie, with a slash at its end */
export async function completedSlip(
  store: Store,
  { projectId, campaign }: LoadedCampaign,
  household: Dossier,
  site: string,
): Promise<Completed> {
  const { name, key, code } = ownAccess(store.ownPageSecret(projectId), household.registered.streamId)
  const locked = await lockedKey(key, name, code)
  return completePaper(ownSlip, `${household.number}-我`, {
    项目名称: campaign.terms.name,
    户号: household.number,
    网址: `${site}own.html#${fragmentOf(name, locked)}`,
    取阅码: code.replace(/.{4}(?!$)/g, '$& '),
  })
}
