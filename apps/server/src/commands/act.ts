/** 一次办理 · An act as it is asked for, by whom and when, and what came of it. */
import type { Day } from '@oneruler/campaign/day'
import type { Channel, JsonObject } from '@oneruler/campaign/event'
import type { Command } from '@oneruler/campaign/road/command'
import type { FieldProblem } from '@oneruler/campaign/road/field'
import type { GateParams } from '@oneruler/campaign/road/gate'

export interface Act {
  readonly projectId: string
  readonly command: Command
  /** The key of what is acted upon: 户号 …; empty for the project. */
  readonly target: string
  readonly input: JsonObject
  /** The client's UUID, the same when it asks again. */
  readonly commandId: string
  readonly account: string
  /** 工号; null where the account is nobody on the roster. */
  readonly staff: string | null
  readonly via: Channel
  readonly today: Day
  readonly now: Date
  readonly claimedAt: string | null
}

export interface Refused {
  readonly gate: string
  /** As numbered on the day of the act. */
  readonly article: string
  readonly code: string
  readonly params: GateParams
  readonly opensOn: string | null
}

export type Outcome =
  | { readonly kind: 'accepted'; readonly on: string }
  | { readonly kind: 'refused'; readonly closed: readonly Refused[] }
  | { readonly kind: 'claim-taken'; readonly claim: string; readonly value: string }
  | { readonly kind: 'unreadable'; readonly problems: readonly FieldProblem[] }
  /** The id was used for another act. */
  | { readonly kind: 'id-used' }
  /** What it reads changed each time it was decided. */
  | { readonly kind: 'too-busy' }
