/** 规定排名范围 · Set the ranking's scope: off, groups, or groups and people; past days keep what was shown on them. */
import { RANKING_SCOPES, rankingScopeSet } from '../../board/ranking-scope.ts'
import { defineCommand, state } from '../command.ts'
import { oneOfField } from '../field.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const setRankingScope = defineCommand({
  name: 'setRankingScope',
  of: 'project',
  fields: { scope: oneOfField(RANKING_SCOPES) },
  gates: [actorOnRoster],
  isFree: true,
  decide: ({ by }, { scope }) => ({ stated: [state(rankingScopeSet, { scope, by })] }),
})
