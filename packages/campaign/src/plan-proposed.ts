/**
 * 拟公布的方案 · Plan proposed: a checked text that one person proposes to publish and another publishes. Until then the
 * version in force computes, and nobody outside the office sees the text (条例 §10, §11: what is published binds).
 *
 *     proposed ──▶ published (`PlanAdopted`, the same text to the letter)
 *             └──▶ declined, by another or by whoever proposed it
 */
import { defineEvent } from './event.ts'
import type { PlanAdopted } from './plan.ts'

export interface Reasoned {
  readonly reason: string
}
/** `by`: 工号. */
export interface PlanProposed extends PlanAdopted {
  readonly by: string
}
export const planProposed = defineEvent<PlanProposed, Reasoned>('PlanProposed', 'plan', 'text')

export const planProposalDeclined = defineEvent<
  { readonly version: string; readonly sha256: string; readonly by: string },
  Reasoned
>('PlanProposalDeclined', 'plan', 'text')
