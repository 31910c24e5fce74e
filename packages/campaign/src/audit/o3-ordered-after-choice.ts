/**
 * O3 选择期满后决定 · Ordered after the choice: where the law has a proposal with both ways served first, the order waits for
 * the fifteen days to choose (浙江条例 §32).
 */
import type { Day } from '../day.ts'
import { deadline, firstDayAfter } from '../law/clock.ts'
import { timeLimit } from '../law/periods.ts'
import type { Place } from '../law/place.ts'
import { orderMade, orderProposed, proposalServedOn } from '../order.ts'
import { endingParams, type Rule } from './finding.ts'

/** @param servedOn the day from which the household has the proposal */
export function orderedAfterChoice(place: Place, servedOn: Day | null, on: Day) {
  const limit = timeLimit('choiceReplied', place, servedOn ?? on)
  if (limit === null) return null
  if (servedOn === null) return 'proposal-not-served'
  return on >= firstDayAfter(servedOn, limit).day ? null : 'choice-days-running'
}

export const orderAfterChoice: Rule = {
  id: 'O3',
  article: '浙江条例 §32',
  *find({ campaign, place }) {
    for (const household of campaign.households.values())
      for (const order of household.of(orderMade)) {
        const proposal = household
          .of(orderProposed)
          .filter(({ seq }) => seq < order.seq)
          .at(-1)
        const servedOn = proposal ? proposalServedOn(household, proposal.seq) : null
        const code = orderedAfterChoice(place, servedOn, order.onDay)
        const limit = servedOn && timeLimit('choiceReplied', place, servedOn)
        if (code)
          yield {
            code,
            severity: 'error',
            at: order,
            household: household.number,
            params: {
              on: order.onDay,
              servedOn: servedOn ?? '',
              ...(servedOn && limit ? endingParams(deadline(servedOn, limit)) : {}),
            },
          }
      }
  },
}
