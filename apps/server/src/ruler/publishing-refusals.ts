/**
 * 不予公布 · Publishing refusals: what bars a text from becoming a version, by itself or by what stands already.
 */
import { agreementSigned } from '@oneruler/campaign/agreement'
import type { Day } from '@oneruler/campaign/day'
import { dayOfVersion, type PlanAdopted } from '@oneruler/campaign/plan'
import type { PlanProposed } from '@oneruler/campaign/plan-proposed'
import { adoptedVersions } from '@oneruler/campaign/plan-versions'
import { closedToPublishing, type PublishingAct } from '@oneruler/campaign/road/publishing'
import { type Fact, factsOf } from '@oneruler/campaign/standing'
import { publishingWords } from '@oneruler/words/plan-publishing'
import { gateWords } from '@oneruler/words/road/gates'
import type { WholeCheck } from './whole-check.ts'

const words = publishingWords.zh

export const PUBLISHING_REFUSALS = [
  'head-unread',
  'errors',
  'below-floor',
  'not-acknowledged',
  'road-closed',
  'version-unread',
  'version-taken',
  'same-text',
  'before-standing',
  'before-today',
  'signed-since',
  'no-proposal',
  'text-changed',
  'compared-with-another',
  'reason-missing',
  'log-moved',
] as const
export type PublishingRefusal = (typeof PUBLISHING_REFUSALS)[number]

export interface Refused {
  readonly code: PublishingRefusal
  readonly message: string
}

export function refusal<Code extends PublishingRefusal>(
  code: Code,
  facts: Parameters<(typeof words)[Code]>[0],
): Refused {
  const text = words[code] as (facts: unknown) => string
  return { code, message: text(facts) }
}

/** Why a text that somebody read is not the one that waits. */
export const notWaiting = (waiting: PlanProposed | undefined): Refused =>
  waiting
    ? refusal('text-changed', { version: waiting.version, by: waiting.by })
    : refusal('no-proposal', undefined)

/** Findings of the law that bar nothing, but must have been seen. */
export const codesToAcknowledge = ({ said }: WholeCheck): string[] => [
  ...new Set(said.filter(({ severity, bars }) => severity === 'statutory' && !bars).map(({ code }) => code)),
]

/** What the text itself bars. */
export function refusedByCheck(check: WholeCheck, acknowledged: readonly string[]): Refused[] {
  const { said } = check
  const errors = said.filter(({ severity }) => severity === 'error').length
  const below = said.filter(({ severity, bars }) => severity === 'statutory' && bars).length
  const unseen = codesToAcknowledge(check).filter((code) => !acknowledged.includes(code))
  return [
    ...(errors > 0 ? [refusal('errors', { count: errors })] : []),
    ...(below > 0 ? [refusal('below-floor', { count: below })] : []),
    ...(unseen.length > 0 ? [refusal('not-acknowledged', { codes: unseen })] : []),
  ]
}

/** What the project's road still lacks. */
export const refusedByRoad = (
  act: PublishingAct,
  standing: readonly Fact[],
  asked: { readonly today: Day; readonly by: string },
): Refused[] =>
  closedToPublishing(act, standing, asked).map(({ gate, article, code, params }) =>
    refusal('road-closed', { why: gateWords.zh[gate]?.closed[code]?.(params) ?? code, article }),
  )

/** What stands already, and bars it. */
export function refusedByStanding(head: PlanAdopted, standing: readonly Fact[], today: Day): Refused[] {
  const { version, sha256 } = head
  const versions = adoptedVersions(standing)
  const same = versions.find(({ body }) => body.sha256 === sha256)
  if (same) return [refusal('same-text', { version: same.body.version })]
  const day = dayOfVersion(version)
  if (day === undefined) return [refusal('version-unread', { version })]
  const last = versions.at(-1)
  const signedOn = factsOf(standing, agreementSigned)
    .map(({ onDay }) => onDay)
    .filter((onDay) => onDay >= day)
    .sort()
  return [
    ...(versions.some(({ body }) => body.version === version) ? [refusal('version-taken', { version })] : []),
    ...(last && day < last.onDay ? [refusal('before-standing', { day, standing: last.body.version })] : []),
    ...(day < today ? [refusal('before-today', { day, today })] : []),
    ...(signedOn.length > 0
      ? [refusal('signed-since', { count: signedOn.length, day, last: signedOn.at(-1) as Day })]
      : []),
  ]
}
