/**
 * 问题层级 · Issue levels: issues by the rung of the ladder where they stand on the day.
 */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { LEVELS } from '@oneruler/campaign/issue'
import type { OverviewPage } from '../pages.ts'
import { issueLines } from './issue-desk.ts'

/** @param campaign as of the day */
export function issueLevels(campaign: Campaign, day: Day): OverviewPage['issues'] {
  const issues = issueLines(campaign, day)
  const levels = new Set([...(issues.length > 0 ? LEVELS : []), ...issues.map(({ level }) => level)])
  return {
    raised: issues.length,
    solved: issues.filter(({ state }) => state === 'solved').length,
    levels: [...levels].map((level) => {
      const here = issues.filter((issue) => issue.level === level)
      const open = here.filter(({ state }) => state !== 'solved')
      return {
        level,
        solved: here.length - open.length,
        open: open.length,
        oldestDays: open.length > 0 ? Math.max(...open.map(({ days }) => days)) : null,
      }
    }),
  }
}
