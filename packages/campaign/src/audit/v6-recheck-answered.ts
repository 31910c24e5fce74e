/**
 * V6 复核答复期限 · Recheck answered: within 10 days of the request.
 *
 * Days of the calendar; the day of the request does not count and the tenth after it is in time. A last day that
 * is a holiday moves (民诉法 §85), which the message says: calendars of holidays are not part of the ledger.
 */
import { addDays, type Day } from '../day.ts'
import { recheckAnswered, recheckRequested } from '../recheck.ts'
import type { Rule } from './finding.ts'

export const ANSWERING_DAYS = 10

/** @param answeredOn null while unanswered: then it is late once the day asked for is past the tenth */
export function answeredInTime(askedOn: Day, answeredOn: Day | null, asOf: Day) {
  if ((answeredOn ?? asOf) <= addDays(askedOn, ANSWERING_DAYS)) return null
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
              lastDay: addDays(request.onDay, ANSWERING_DAYS),
            },
          }
      }
  },
}
