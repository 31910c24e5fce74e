/**
 * 协议复算 · Agreements recomputed: every agreement of a project held against the plan in force when it was signed, on
 * the facts it froze.
 *
 * What came of one is kept with its facts and is worked out again only where these, or the plan, are others: a head
 * that moved by one signing costs one household. Supplements and orders, which are few, are worked out anew.
 */
import type { AgreementSigned } from '@oneruler/campaign/agreement'
import type { Hardship } from '@oneruler/campaign/household'
import { type PlanAdopted, planAdopted } from '@oneruler/campaign/plan'
import { factsFrozen, statedAmounts } from '@oneruler/campaign/plan-facts'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import { type Recomputation, type Recomputed, recompute } from '@oneruler/campaign/recomputation'
import { householdVacated } from '@oneruler/campaign/vacating'
import type { Plan } from '@oneruler/ruler/plan'
import { AttachmentUnreadable } from '@oneruler/store/attachment-folder'
import type { Store } from '@oneruler/store/store'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { publishedPlan } from '../plan-in-force.ts'

interface Kept {
  readonly sha256: string
  readonly hardship: Hardship | null
  readonly vacatedOn: string | null
  readonly recomputed: Recomputed
}

/** A standing fact keeps its body from one head to the next. */
const kept = new WeakMap<AgreementSigned, Kept>()

/** So many are worked out at a stretch, that a large project does not hold up other requests. */
const AT_A_STRETCH = 200

export async function recomputeAgreements(
  store: Store,
  { projectId, campaign }: Pick<LoadedCampaign, 'projectId' | 'campaign'>,
): Promise<Recomputation> {
  const plans = campaign.facts.filter(({ type }) => type === planAdopted.type)
  const recomputation = new Map<number, Recomputed>()
  let worked = 0
  for (const household of campaign.households.values()) {
    const vacatedOn = household.of(householdVacated)[0]?.onDay ?? null
    for (const agreement of statedAmounts(household)) {
      const adopted = adoptedBy(plans, agreement.onDay)
      if (!adopted) continue
      const { body, private: hardship } = agreement
      const before = kept.get(body)
      const isSame =
        before?.sha256 === adopted.sha256 && before.hardship === hardship && before.vacatedOn === vacatedOn
      if (isSame) {
        recomputation.set(agreement.seq, before.recomputed)
        continue
      }
      const plan = await usablePlan(store, projectId, adopted)
      const recomputed = recompute(body, factsFrozen(household, agreement), plan, adopted.version)
      if (plan) kept.set(body, { sha256: adopted.sha256, hardship, vacatedOn, recomputed })
      recomputation.set(agreement.seq, recomputed)
      worked += 1
      if (worked % AT_A_STRETCH === 0) await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return recomputation
}

/** Null where its text is not there, cannot be opened, or is no plan that runs. */
async function usablePlan(store: Store, projectId: string, adopted: PlanAdopted): Promise<Plan | null> {
  try {
    return (await publishedPlan(store, projectId, adopted))?.checked.plan ?? null
  } catch (error) {
    if (error instanceof AttachmentUnreadable) return null
    throw error
  }
}
