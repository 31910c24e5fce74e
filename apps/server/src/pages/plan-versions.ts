/**
 * 方案版本 · Plan versions: every text that was adopted, when it applies, and what was signed under it.
 */
import { agreementSigned } from '@oneruler/campaign/agreement'
import { ALWAYS, type Day } from '@oneruler/campaign/day'
import { planAdopted } from '@oneruler/campaign/plan'
import { adoptedBy, adoptedVersions } from '@oneruler/campaign/plan-versions'
import { factsOf } from '@oneruler/campaign/standing'
import type { Store } from '@oneruler/store/store'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { PlanVersion, PlanVersionsPage } from '../plan-change-pages.ts'
import { publishedPlan } from '../plan-in-force.ts'
import { accountNames } from '../sign-in/grant-lines.ts'

export async function planVersions(
  store: Store,
  loaded: LoadedCampaign,
  day: Day,
): Promise<PlanVersionsPage> {
  const { facts } = loaded.campaign
  const plans = facts.filter(({ type }) => type === planAdopted.type)
  const inForce = adoptedBy(plans, day)?.sha256
  const signed = new Map<string, number>()
  for (const { onDay } of factsOf(facts, agreementSigned)) {
    const sha256 = adoptedBy(plans, onDay)?.sha256
    if (sha256 !== undefined) signed.set(sha256, (signed.get(sha256) ?? 0) + 1)
  }
  const names = await accountNames(store)
  const versions = await Promise.all(
    adoptedVersions(plans).map(async ({ body, onDay, recordedAt, actor }): Promise<PlanVersion> => {
      const plan = (await publishedPlan(store, loaded.projectId, body))?.checked.plan ?? null
      return {
        version: body.version,
        appliesFrom: onDay === ALWAYS ? null : onDay,
        state: body.sha256 === inForce ? 'in-force' : onDay > day ? 'ahead' : 'replaced',
        sha256: body.sha256,
        title: plan?.title ?? '',
        runs: plan !== null,
        publication: body.publication ?? null,
        recordedAt,
        actor: names.get(actor) ?? actor,
        agreements: signed.get(body.sha256) ?? 0,
      }
    }),
  )
  return { day, versions: versions.reverse() }
}
