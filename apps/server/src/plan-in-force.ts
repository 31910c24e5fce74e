/**
 * 在用方案 · Plan in force: the published plan that computes on a day, its text checked and ready to run.
 */
import type { Day } from '@oneruler/campaign/day'
import type { PlanAdopted } from '@oneruler/campaign/plan'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import { type Checked, checkPlan } from '@oneruler/ruler/authoring/check'
import type { Store } from '@oneruler/store/store'
import type { LoadedCampaign } from './loaded-campaign.ts'

export interface PlanInForce {
  readonly adopted: PlanAdopted
  readonly markdown: string
  readonly checked: Checked
}

/** A published text never changes, so what was read and checked stands under its hash. */
const read = new Map<string, PlanInForce>()

/** The last that was adopted by the day; null where none was, or where its text was not kept. */
export async function planInForce(
  store: Store,
  loaded: LoadedCampaign,
  day: Day,
): Promise<PlanInForce | null> {
  const adopted = adoptedBy(loaded.campaign.facts, day)
  return adopted && publishedPlan(store, loaded.projectId, adopted)
}

/** A version that was adopted, by its text; null where that was not kept. */
export async function publishedPlan(
  store: Store,
  projectId: string,
  adopted: PlanAdopted,
): Promise<PlanInForce | null> {
  const known = read.get(adopted.sha256)
  if (known) return known
  const bytes = await store.attachments.bySha256(projectId, adopted.sha256)
  if (bytes === null) return null
  const markdown = new TextDecoder().decode(bytes)
  const plan = { adopted, markdown, checked: checkPlan(markdown) }
  read.set(adopted.sha256, plan)
  return plan
}
