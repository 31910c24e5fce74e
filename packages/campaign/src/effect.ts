/**
 * 协议生效 · 协议终止 · Effect: in an old-town renewal agreements bind only once so many of the owners have signed.
 *
 *     signing period ──▶ share reached ──▶ effect
 *                   └──▶ period over, share missed ──▶ agreements and decision lapse (浙江条例 §31)
 *
 * Counted by certificate, in integers (浙江条例 §38).
 */
import type { Day } from './day.ts'
import { defineEvent } from './event.ts'
import type { Fact } from './standing.ts'

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
export const tookEffectOn = (facts: readonly Fact[]): Day | null => firstDay(facts, agreementsTookEffect.type)

export const lapsedOn = (facts: readonly Fact[]): Day | null => firstDay(facts, agreementsLapsed.type)

const firstDay = (facts: readonly Fact[], type: string): Day | null =>
  facts.find((fact) => fact.type === type)?.onDay ?? null
