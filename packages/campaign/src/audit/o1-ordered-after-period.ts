/**
 * O1 签约期满后决定 · Ordered after the period: an order is proposed and made once the signing period is over, or where
 * nobody knows who owns the house (条例 §26).
 */
import type { Day } from '../day.ts'
import { ORDER_GROUNDS, orderMade, orderProposed } from '../order.ts'
import type { Rule } from './finding.ts'

/** @param period the signing period; null where none is known */
export function orderedAfterPeriod(period: { readonly endsOn: Day } | null, isUnclear: boolean, on: Day) {
  if (isUnclear) return null
  if (period === null) return 'no-signing-period'
  return on > period.endsOn ? null : 'ordered-in-period'
}

export const orderAfterPeriod: Rule = {
  id: 'O1',
  article: '条例 §26',
  *find({ campaign }) {
    for (const household of campaign.households.values())
      for (const order of [...household.of(orderProposed), ...household.of(orderMade)]) {
        const period = campaign.terms.signingPeriod
        const code = orderedAfterPeriod(period, order.body.ground === ORDER_GROUNDS[1], order.onDay)
        if (code === 'ordered-in-period')
          yield {
            code,
            severity: 'error',
            at: order,
            household: household.number,
            params: { on: order.onDay, endsOn: period?.endsOn ?? '' },
          }
      }
  },
}
