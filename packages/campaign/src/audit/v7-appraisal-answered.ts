/** V7 鉴定答复期限 · Appraisal answered: within 10 days of the request, by a panel in order (评估办法 §24, §25). */
import { appraisalAnswered, appraisalRequested, panelInOrder } from '../appraisal.ts'
import type { Day } from '../day.ts'
import { deadline, isWithin } from '../law/clock.ts'
import { TIME_LIMITS } from '../law/periods.ts'
import { endingParams, type Rule } from './finding.ts'

const ANSWERING = TIME_LIMITS.expertAppraisalAnswered.全国

/** @param answeredOn null while unanswered: then it is late once the day asked for is past the last one */
export function appraisedInTime(askedOn: Day, answeredOn: Day | null, asOf: Day) {
  if (isWithin(deadline(askedOn, ANSWERING), answeredOn ?? asOf)) return null
  return answeredOn === null ? 'appraisal-unanswered' : 'appraisal-answered-late'
}

export const appraisalAnswer: Rule = {
  id: 'V7',
  article: '评估办法 §24，§25',
  *find({ campaign, asOf }) {
    for (const household of campaign.households.values())
      for (const request of household.of(appraisalRequested)) {
        const answer = household
          .of(appraisalAnswered)
          .find(({ body }) => body.requestedOn === request.body.requestedOn)
        const code = appraisedInTime(request.onDay, answer?.onDay ?? null, asOf)
        const found = { severity: 'error', household: household.number } as const
        if (code)
          yield {
            code,
            ...found,
            at: request,
            params: {
              on: request.onDay,
              answeredOn: answer?.onDay ?? '',
              ...endingParams(deadline(request.onDay, ANSWERING)),
            },
          }
        if (answer && !panelInOrder(answer.body.experts, answer.body.valuers))
          yield { code: 'panel-out-of-order', ...found, at: answer, params: { on: answer.onDay } }
      }
  },
}
