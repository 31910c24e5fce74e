/**
 * 问题层级 · Issue levels: issues by the rung of the ladder that deals with them.
 */
import type { Campaign } from '@oneruler/campaign/campaign'
import { type Day, daysBetween } from '@oneruler/campaign/day'
import { LEVELS } from '@oneruler/campaign/issue'
import { serverWords } from '@oneruler/words/server'
import type { OverviewPage } from '../pages.ts'

/** @param campaign as of the day */
export function issueLevels({ issues }: Campaign, day: Day): OverviewPage['issues'] {
  const levelOf = (issue: (typeof issues)[number]) => issue.opened.body.level ?? serverWords.zh.unwritten()
  const levels = new Set([...(issues.length > 0 ? LEVELS : []), ...issues.map(levelOf)])
  return {
    raised: issues.length,
    solved: issues.filter(({ closed }) => closed).length,
    levels: [...levels].map((level) => {
      const here = issues.filter((issue) => levelOf(issue) === level)
      const open = here.filter(({ closed }) => !closed)
      const ages = open.map(({ opened }) => daysBetween(opened.onDay, day))
      return {
        level,
        solved: here.length - open.length,
        open: open.length,
        oldestDays: ages.length > 0 ? Math.max(...ages) : null,
      }
    }),
  }
}
