/**
 * 协议生效 · 协议终止 · Effect: in an old-town renewal agreements bind only once so many of the owners have signed.
 *
 *     signing period ──▶ share reached ──▶ effect
 *                   └──▶ period over, share missed ──▶ agreements and decision lapse (浙江条例 §31)
 *
 * Counted by certificate, in integers (浙江条例 §38).
 */
import { type Campaign, certificatesOf } from './campaign.ts'
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import { countingAgreement } from './measures.ts'
import { type Fact, factsOf } from './standing.ts'

export interface ThresholdCounted {
  /** Certificates whose owners have signed, and all. */
  readonly signed: number
  readonly certificates: number
  /** 生效比例 of the plan in force, whole percent. */
  readonly percent: number
}

export const agreementsTookEffect = defineEvent<ThresholdCounted>('AgreementsTookEffect', 'project')
/** The agreements never bind, and the decision ends with them. */
export const agreementsLapsed = defineEvent<ThresholdCounted>('AgreementsLapsed', 'project')

/** The day from which agreements bind; null while they do not. Without a share to reach they bind by themselves. */
export const tookEffectOn = (facts: readonly Fact[]): Day | null =>
  factsOf(facts, agreementsTookEffect)[0]?.onDay ?? null

export const lapsedOn = (facts: readonly Fact[]): Day | null =>
  factsOf(facts, agreementsLapsed)[0]?.onDay ?? null

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
