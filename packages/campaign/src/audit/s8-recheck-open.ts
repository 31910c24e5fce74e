/** S8 复核未答先签约 · Recheck open: signed while the household's recheck was unanswered. */
import { agreementSigned } from '../agreement.ts'
import type { Day } from '../day.ts'
import { recheckAnswered, recheckRequested } from '../recheck.ts'
import type { Rule } from './finding.ts'

/** Answered on the day of signing is answered. */
export const signedAfterAnswer = (
  askedOn: Day,
  answeredOn: Day | null,
  signedOn: Day,
): 'signed-during-recheck' | null =>
  askedOn <= signedOn && (answeredOn === null || answeredOn > signedOn) ? 'signed-during-recheck' : null

export const recheckOpen: Rule = {
  id: 'S8',
  article: '条例 §19',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const agreement of household.of(agreementSigned))
        for (const request of household.of(recheckRequested)) {
          const answer = household
            .of(recheckAnswered)
            .find(({ body }) => body.requestedOn === request.body.requestedOn)
          const code = signedAfterAnswer(request.onDay, answer?.onDay ?? null, agreement.onDay)
          if (code)
            yield {
              code,
              severity: 'warning',
              at: agreement,
              household: household.number,
              agreement: agreement.body.agreement,
              params: { on: agreement.onDay, askedOn: request.onDay },
            }
        }
  },
}
