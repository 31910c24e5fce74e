/**
 * 专家鉴定 · Expert appraisal: asked of the panel within ten days of the recheck's answer, answered within ten
 * (评估办法 §22–§25). The panel counts three or more, an odd number, half of them valuers at least.
 *
 *     requested ──▶ answered
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export const FINDINGS = ['维持', '改变'] as const
export type Finding = (typeof FINDINGS)[number]

export const appraisalRequested = defineEvent<{ readonly requestedOn: string }, { readonly reason: string }>(
  'AppraisalRequested',
  'household',
  'text',
)

export interface PanelMember {
  readonly name: string
  /** 注册房地产估价师, or what else makes him an expert. */
  readonly capacity: string
}
/** `requestedOn` names the request it answers; `members` are not there in what was recorded before they were asked for. */
export const appraisalAnswered = defineEvent<
  {
    readonly requestedOn: string
    readonly finding: Finding
    readonly experts: number
    readonly valuers: number
  },
  {
    readonly opinion: string
    /** 专家委员会 */
    readonly panel?: string | null
    readonly members?: readonly PanelMember[]
  }
>('AppraisalAnswered', 'household', 'text')

export function openAppraisal(household: FactsAtHand) {
  const answered = new Set(household.of(appraisalAnswered).map(({ body }) => body.requestedOn))
  return household.of(appraisalRequested).find(({ body }) => !answered.has(body.requestedOn)) ?? null
}

/** Three or more, an odd number, valuers half of them or more. */
export const panelInOrder = (experts: number, valuers: number): boolean =>
  experts >= 3 && experts % 2 === 1 && valuers * 2 >= experts && valuers <= experts
