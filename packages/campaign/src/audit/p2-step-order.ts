/** P2 程序先后 · Order of steps: no step comes before one that the law puts ahead of it (`steps.ts`). */
import type { Day } from '../day.ts'
import { heldIn } from '../law/place.ts'
import type { Rule } from './finding.ts'
import { STEP_ORDERS } from './steps.ts'

/** Null where the first step came first or on the same day. */
export const stepsInOrder = (first: Day, later: Day): 'steps-reversed' | null =>
  first <= later ? null : 'steps-reversed'

export const stepOrder: Rule = {
  id: 'P2',
  article: '条例 §10–§26',
  *find({ campaign: { terms }, place }) {
    for (const { first, later, article, severity } of STEP_ORDERS) {
      const cited = heldIn(place, article)
      const [one, other] = [terms.steps.get(first), terms.steps.get(later)]
      if (cited === null || !one || !other) continue
      const code = stepsInOrder(one.onDay, other.onDay)
      if (code)
        yield {
          code,
          severity,
          at: one,
          article: cited,
          params: { step: first, on: one.onDay, later, laterOn: other.onDay },
        }
    }
  },
}
