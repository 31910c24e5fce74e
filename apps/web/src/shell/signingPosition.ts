/** 签约期 · Where a day stands to the signing period: before, within, after, or no period known. */
import { type Day, daysBetween, day as known } from '@oneruler/campaign/day'
import type { ProjectSummary } from '@oneruler/server/pages'

export type SigningPosition =
  | { readonly within: 'unknown' }
  | {
      /** `nth`: on its n-th day, counted from 1; `before`, `after`: so many days outside it. */
      readonly within: 'before' | 'nth' | 'after'
      readonly days: number
      readonly startsOn: Day
      readonly endsOn: Day
    }

export function signingPosition(
  project: Pick<ProjectSummary, 'signingStartsOn' | 'signingEndsOn'>,
  day: Day,
): SigningPosition {
  if (project.signingStartsOn === null || project.signingEndsOn === null) return { within: 'unknown' }
  const startsOn = known(project.signingStartsOn)
  const endsOn = known(project.signingEndsOn)
  const period = { startsOn, endsOn }
  if (day < startsOn) return { within: 'before', days: daysBetween(day, startsOn), ...period }
  if (day > endsOn) return { within: 'after', days: daysBetween(endsOn, day), ...period }
  return { within: 'nth', days: daysBetween(startsOn, day) + 1, ...period }
}
