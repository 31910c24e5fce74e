/** S1 未调查先签约 · Surveyed: no agreement before the household's survey. */
import { agreementSigned } from '../agreement.ts'
import type { Day } from '../day.ts'
import { householdSurveyed } from '../survey.ts'
import type { Rule } from './finding.ts'

/** The same day is in time. */
export function signedAfterSurvey(surveyedOn: Day | null, signedOn: Day) {
  if (surveyedOn === null) return 'survey-missing'
  return surveyedOn <= signedOn ? null : 'survey-later'
}

export const surveyed: Rule = {
  id: 'S1',
  article: '条例 §15',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const agreement of household.of(agreementSigned)) {
        const survey = household.of(householdSurveyed)[0]
        const code = signedAfterSurvey(survey?.onDay ?? null, agreement.onDay)
        if (code)
          yield {
            code,
            severity: 'error',
            at: agreement,
            household: household.number,
            agreement: agreement.body.agreement,
            params: { on: agreement.onDay, surveyedOn: survey?.onDay ?? '' },
          }
      }
  },
}
