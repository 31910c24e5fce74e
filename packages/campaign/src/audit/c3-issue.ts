/** C3 问题未办结 · Issue unsolved: open for more than 30 days; time to take it up a level. */
import { type Day, daysBetween } from '../day.ts'
import type { Rule } from './finding.ts'

export const SOLVING_DAYS = 30

export const solvedInTime = (raisedOn: Day, asOf: Day): 'issue-unsolved' | null =>
  daysBetween(raisedOn, asOf) <= SOLVING_DAYS ? null : 'issue-unsolved'

export const issue: Rule = {
  id: 'C3',
  article: '内部规定（问题办理）',
  *find({ campaign, asOf }) {
    for (const { opened, closed } of campaign.issues) {
      const code = closed ? null : solvedInTime(opened.onDay, asOf)
      if (code)
        yield {
          code,
          severity: 'note',
          at: opened,
          household: opened.body.household,
          params: {
            number: opened.body.number,
            on: opened.onDay,
            level: opened.body.level ?? '',
            days: String(daysBetween(opened.onDay, asOf)),
          },
        }
    }
  },
}
