/** 两人变更 · Changed by two: what one person proposed, another approved; read by S12, T4, V8 and O9. */
import { canonical } from '../canonical.ts'
import type { Fact } from '../standing.ts'

/** Types of events. */
interface Change {
  readonly proposed: string
  readonly approved: string
  /** All that ends a proposal, the approval among them. */
  readonly settling: readonly string[]
}

/**
 * Each approval of such a change that no open proposal of another person stands behind.
 *
 * @param facts of one household, in the order of `seq`
 * @param approverOf who approved, 工号
 */
export function* changedByOne(
  facts: readonly Fact[],
  { proposed, approved, settling }: Change,
  approverOf: (approval: Fact) => string,
): Generator<{
  readonly code: 'changed-unproposed' | 'changed-by-proposer'
  readonly fact: Fact
  readonly person: string
}> {
  let proposal: Fact | null = null
  for (const fact of facts) {
    if (fact.type === proposed) proposal = fact
    if (!settling.includes(fact.type)) continue
    if (fact.type === approved) {
      const person = approverOf(fact)
      const isProposed = proposal !== null && changedIn(proposal) === changedIn(fact)
      if (!isProposed) yield { code: 'changed-unproposed', fact, person }
      else if (proposal?.body.by === person) yield { code: 'changed-by-proposer', fact, person }
    }
    proposal = null
  }
}

/** The agreement or the order that is changed; of a valuation, from which prices to which; of a plan, its text. */
const changedIn = ({ body }: Fact) =>
  canonical(body.agreement ?? body.order ?? body.houses ?? body.sha256 ?? null)
