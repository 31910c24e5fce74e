/** 变化的出处 · The list behind a kind of change of the day. */
import type { TodayLine } from '@oneruler/server/pages'
import type { LinkProps } from '@tanstack/react-router'

type Kind = Exclude<TodayLine['kind'], 'signed' | 'rank' | 'vacated'>

const LISTS: Readonly<Record<Kind, string>> = {
  paid: 'payments',
  surveyed: 'surveys',
  served: 'servings',
  visited: 'visits',
  hardCases: 'hard-cases',
  issues: 'issues',
  appeals: 'appeals',
}

export const changeBehind = (kind: Kind | 'vacated', project: string): LinkProps =>
  kind === 'vacated'
    ? {
        to: '/$project/households',
        params: { project },
        search: { state: 'vacated', sort: 'vacatedOn', order: 'desc' },
      }
    : { to: '/$project/lists/$list', params: { project, list: LISTS[kind] } }
