/** O4 决定按户的选择 · Choice kept: what a household chose in time is what its order decides (条例 §21, 浙江条例 §32). */
import type { Choice } from '../agreement.ts'
import type { Dossier } from '../campaign.ts'
import { deadline, isWithin } from '../law/clock.ts'
import { timeLimit } from '../law/periods.ts'
import type { Place } from '../law/place.ts'
import { orderMade, orderProposed, proposalAnswered, proposalServedOn } from '../order.ts'
import type { Rule } from './finding.ts'

export const keepsChoice = (chosen: Choice | null, ordered: Choice): 'choice-not-kept' | null =>
  chosen === null || chosen === ordered ? null : 'choice-not-kept'

/** What the household last chose in time of a proposal; null where it chose nothing, or too late. */
export function choiceInTime(household: Dossier, place: Place, proposalSeq: number): Choice | null {
  const proposal = household.of(orderProposed).find(({ seq }) => seq === proposalSeq)
  const servedOn = proposalServedOn(household, proposalSeq)
  const limit = servedOn && timeLimit('choiceReplied', place, servedOn)
  if (!proposal || !servedOn || !limit) return null
  const inTime = household
    .of(proposalAnswered)
    .filter(
      ({ body, onDay }) =>
        body.proposal === proposal.body.proposal &&
        body.choice !== null &&
        isWithin(deadline(servedOn, limit), onDay),
    )
  return inTime.at(-1)?.body.choice ?? null
}

export const choiceKept: Rule = {
  id: 'O4',
  article: '条例 §21，浙江条例 §32',
  *find({ campaign, place }) {
    for (const household of campaign.households.values())
      for (const order of household.of(orderMade)) {
        const proposal = household
          .of(orderProposed)
          .filter(({ seq }) => seq < order.seq)
          .at(-1)
        const chosen = proposal ? choiceInTime(household, place, proposal.seq) : null
        const code = keepsChoice(chosen, order.body.choice)
        if (code)
          yield {
            code,
            severity: 'error',
            at: order,
            household: household.number,
            params: { on: order.onDay, chosen: chosen ?? '', ordered: order.body.choice },
          }
      }
  },
}
