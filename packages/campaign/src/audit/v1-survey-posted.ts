/** V1 调查晚于公布 · Survey after posting: surveyed after the results of the survey had been posted. */
import type { Day } from '../day.ts'
import { householdSurveyed } from '../survey.ts'
import type { Rule } from './finding.ts'

export const surveyedBeforePosting = (surveyedOn: Day, postedOn: Day): 'survey-after-posting' | null =>
  surveyedOn <= postedOn ? null : 'survey-after-posting'

export const surveyPosted: Rule = {
  id: 'V1',
  article: '条例 §15',
  *find({ campaign }) {
    const posted = campaign.terms.steps.get('调查结果公布')
    if (!posted) return
    for (const household of campaign.households.values())
      for (const survey of household.of(householdSurveyed)) {
        const code = surveyedBeforePosting(survey.onDay, posted.onDay)
        if (code)
          yield {
            code,
            severity: 'warning',
            at: survey,
            household: household.number,
            params: { on: survey.onDay, postedOn: posted.onDay },
          }
      }
  },
}
