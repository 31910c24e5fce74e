/**
 * 排名范围 · Ranking scope: whether groups are ranked, and whether people are. Groups alone, until the office says otherwise.
 */
import type { Day } from '../day.ts'
import { defineEvent } from '../event.ts'
import type { FactsAtHand } from '../facts-at-hand.ts'

export const RANKING_SCOPES = ['不排名', '只排小组', '排小组和人员'] as const
export type RankingScope = (typeof RANKING_SCOPES)[number]

/** From its day on. */
export const rankingScopeSet = defineEvent<{ readonly scope: RankingScope; readonly by: string }>(
  'RankingScopeSet',
  'project',
)

export const scopeOn = (project: FactsAtHand, day: Day): RankingScope =>
  project
    .of(rankingScopeSet)
    .filter(({ onDay }) => onDay <= day)
    .at(-1)?.body.scope ?? '只排小组'
