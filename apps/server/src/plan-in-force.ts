/**
 * 在用方案 · Plan in force: the published plan that computes on a day, its text checked and ready to run.
 */
import type { Day } from '@oneruler/campaign/day'
import { type PlanAdopted, planAdopted } from '@oneruler/campaign/plan'
import { factsOf } from '@oneruler/campaign/standing'
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
  const adopted = factsOf(loaded.campaign.facts, planAdopted).filter(({ onDay }) => onDay <= day)
  const { body } = adopted.reduce(
    (last, one) => (last !== undefined && last.onDay > one.onDay ? last : one),
    adopted[0],
  ) ?? { body: null }
  if (body === null) return null
  const known = read.get(body.sha256)
  if (known) return known
  const bytes = await store.attachments.bySha256(loaded.projectId, body.sha256)
  if (bytes === null) return null
  const markdown = new TextDecoder().decode(bytes)
  const plan = { adopted: body, markdown, checked: checkPlan(markdown) }
  read.set(body.sha256, plan)
  return plan
}
