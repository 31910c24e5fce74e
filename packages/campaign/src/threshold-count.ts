/** 生效比例计数 · Threshold count: certificates signed, of all, against the share the plan states (浙江条例 §31, §38). */
import { type Campaign, certificatesOf } from './campaign.ts'
import type { ThresholdCounted } from './effect.ts'
import { countingAgreement } from './measures.ts'

/** Certificates of households whose agreement counts, of all, against the share the plan states. */
export function countThreshold(campaign: Campaign, percent: number): ThresholdCounted {
  let [signed, certificates] = [0, 0]
  for (const household of campaign.households.values()) {
    const own = certificatesOf(household).length
    certificates += own
    if (countingAgreement(household)) signed += own
  }
  return { signed, certificates, percent }
}

/** In integers: 79.99 % is not 80 %. */
export const shareReached = ({ signed, certificates, percent }: ThresholdCounted): boolean =>
  certificates > 0 && signed * 100 >= percent * certificates
