/**
 * 听证 · Hearing: held in an old-town renewal where half of the owners hold that the plan breaks the rules (条例 §11,
 * 浙江条例 §11).
 */
import { defineEvent } from './event.ts'

export interface HearingNotified {
  /** ISO */
  readonly hearingOn: string
}
export const hearingNotified = defineEvent<HearingNotified, { readonly venue: string }>(
  'HearingNotified',
  'project',
  'text',
)

export interface HearingHeld {
  /** Owners who signed up, and those of them who spoke for the owners. */
  readonly signedUp: number
  readonly representatives: number
  /** 公众代表 */
  readonly publicRepresentatives: number
}
/** What a representative said, and what he was answered. */
export interface HearingTurn {
  readonly speaker: string
  readonly said: string
  readonly answer: string
}
/** The record of it; what was recorded before it was asked for has `changes` alone. */
export const hearingHeld = defineEvent<
  HearingHeld,
  {
    readonly changes: string
    readonly chair?: string | null
    readonly recorder?: string | null
    readonly turns?: readonly HearingTurn[]
  }
>('HearingHeld', 'project', 'text')
