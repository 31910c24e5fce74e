/**
 * 公布方案之前 · Before a plan is published: what the road asks for besides a sound text. The first version is the
 * result of argument, comments and, where half object, a hearing. A change after the decision is a later version under
 * the same gates; agreements keep the one of their day. One person proposes a version, another publishes or declines it.
 */

import type { Day } from '../day.ts'
import { APART } from '../event.ts'
import { articleOn } from '../law/article.ts'
import type { Fact } from '../standing.ts'
import { situationOf } from './at-hand.ts'
import type { Gate, GateParams } from './gate.ts'
import { planByAnother } from './gates/g102-by-another.ts'
import { noPlanWaits, planWaits } from './gates/g105-proposal-waits.ts'
import { commentsAnswered } from './gates/g160-comments-answered.ts'
import { hearingHeldFirst } from './gates/p7-hearing-held.ts'
import { actorOnRoster } from './gates/w1-on-roster.ts'

const PUBLISHING_GATES = {
  propose: [actorOnRoster, commentsAnswered, hearingHeldFirst, noPlanWaits],
  publish: [actorOnRoster, planWaits, planByAnother, commentsAnswered, hearingHeldFirst],
  decline: [actorOnRoster, planWaits],
} as const satisfies Readonly<Record<string, readonly Gate[]>>
/** 申请公布 · 批准公布 · 退回. */
export type PublishingAct = keyof typeof PUBLISHING_GATES

export interface ClosedToPublishing {
  readonly gate: string
  /** As numbered on the day. */
  readonly article: string
  readonly code: string
  readonly params: GateParams
}

/**
 * @param facts all that stands of the project
 * @param by 工号 of whoever acts; empty for an account that is nobody on the roster
 */
export function closedToPublishing(
  act: PublishingAct,
  facts: readonly Fact[],
  { today, by }: { readonly today: Day; readonly by: string },
): ClosedToPublishing[] {
  const at = situationOf(
    { of: 'project', looksAtAll: true },
    {
      office: facts.filter(({ streamKind }) => !APART.includes(streamKind)),
      acted: facts.filter(({ streamKind }) => streamKind === 'project'),
      others: new Map(),
      households: facts.filter(({ streamKind }) => streamKind === 'household'),
    },
    { target: '', on: today, today, now: `${today}T00:00:00`, by },
    null,
  )
  return PUBLISHING_GATES[act].flatMap(({ id, article, look }) => {
    const looked = look(at, null)
    if (looked === null || looked.open) return []
    const { code, params } = looked
    return [{ gate: id, article: articleOn(article, at.place, today), code, params }]
  })
}
