/**
 * O5 申请强制执行的期限 · Applied in the window: after the remedies and the ten workdays of the demand, within three months
 * (条例 §28; 行政强制法 §53, §54).
 */
import type { Day } from '../day.ts'
import { type EnforcementWindow, enforcementApplied, enforcementWindow } from '../enforcement.ts'
import { FactsAtHand } from '../facts-at-hand.ts'
import { isWithin } from '../law/clock.ts'
import type { Rule } from './finding.ts'

/** @param window null where no order is in force */
export function appliedInWindow(window: EnforcementWindow | null, on: Day) {
  if (window === null) return 'no-order-in-force'
  if (window.closes === null) return 'remedy-open'
  if (!isWithin(window.closes, on)) return 'applied-too-late'
  if (window.opensOn === null) return 'demand-not-served'
  return on < window.opensOn ? 'applied-too-early' : null
}

export const appliedWithinWindow: Rule = {
  id: 'O5',
  article: '条例 §28，行政强制法 §53，§54',
  *find({ campaign, place }) {
    for (const household of campaign.households.values())
      for (const application of household.of(enforcementApplied)) {
        // As it stood before: what was filed or revoked since does not make it untimely.
        const before = new FactsAtHand(household.facts.filter(({ seq }) => seq < application.seq))
        const window = enforcementWindow(before, place)
        const code = appliedInWindow(window, application.onDay)
        if (code)
          yield {
            code,
            severity: 'error',
            at: application,
            household: household.number,
            params: {
              on: application.onDay,
              opensOn: window?.opensOn ?? '',
              lastDay: window?.closes?.lastDay ?? '',
            },
          }
      }
  },
}
