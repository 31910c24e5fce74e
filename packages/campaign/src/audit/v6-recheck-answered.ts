/** V6 复核答复期限 · Recheck answered: within 10 days of the request. */
import type { Day } from '../day.ts'
import { deadline, isWithin } from '../law/clock.ts'
import { TIME_LIMITS } from '../law/periods.ts'
import { recheckAnswered, recheckRequested } from '../recheck.ts'
import { endingParams, type Rule } from './finding.ts'

const ANSWERING = TIME_LIMITS.recheckAnswered.全国

/** @param answeredOn null while unanswered: then it is late once the day asked for is past the last one */
export function answeredInTime(askedOn: Day, answeredOn: Day | null, asOf: Day) {
  if (isWithin(deadline(askedOn, ANSWERING), answeredOn ?? asOf)) return null
  return answeredOn === null ? 'recheck-unanswered' : 'recheck-answered-late'
}

export const recheckAnswer: Rule = {
  id: 'V6',
  article: '评估办法 §21',
  *find({ campaign, asOf }) {
    for (const household of campaign.households.values())
      for (const request of household.of(recheckRequested)) {
        const answer = household
          .of(recheckAnswered)
          .find(({ body }) => body.requestedOn === request.body.requestedOn)
        const code = answeredInTime(request.onDay, answer?.onDay ?? null, asOf)
        if (code)
          yield {
            code,
            severity: 'error',
            at: request,
            household: household.number,
            params: {
              on: request.onDay,
              answeredOn: answer?.onDay ?? '',
              ...endingParams(deadline(request.onDay, ANSWERING)),
            },
          }
      }
  },
}
