/**
 * 公布方案之前 · Before a plan is published: what the road asks for besides a sound text. The first version is the
 * result of argument, comments and, where half object, a hearing. A change after the decision is a later version under
 * the same gates; agreements keep the one of their day.
 */

import type { Day } from '../day.ts'
import { APART } from '../event.ts'
import { articleOn } from '../law/article.ts'
import type { Fact } from '../standing.ts'
import { situationOf } from './at-hand.ts'
import type { Gate, GateParams } from './gate.ts'
import { commentsAnswered } from './gates/g160-comments-answered.ts'
import { hearingHeldFirst } from './gates/p7-hearing-held.ts'

export const PUBLISHING_GATES: readonly Gate[] = [commentsAnswered, hearingHeldFirst]

export interface ClosedToPublishing {
  readonly gate: string
  /** As numbered on the day. */
  readonly article: string
  readonly code: string
  readonly params: GateParams
}

/** @param facts all that stands of the project */
export function closedToPublishing(facts: readonly Fact[], today: Day): ClosedToPublishing[] {
  const at = situationOf(
    { of: 'project', looksAtAll: true },
    {
      office: facts.filter(({ streamKind }) => !APART.includes(streamKind)),
      acted: facts.filter(({ streamKind }) => streamKind === 'project'),
      others: new Map(),
      households: facts.filter(({ streamKind }) => streamKind === 'household'),
    },
    { target: '', on: today, today, now: `${today}T00:00:00`, by: '' },
    null,
  )
  return PUBLISHING_GATES.flatMap(({ id, article, look }) => {
    const looked = look(at, null)
    if (looked === null || looked.open) return []
    const { code, params } = looked
    return [{ gate: id, article: articleOn(article, at.place, today), code, params }]
  })
}
