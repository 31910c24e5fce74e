/**
 * 修正初评的申请 · Correction of a posted valuation: one person proposes it with what shows it, another approves it
 * (评估办法 §16). Until then the value that was posted stands.
 *
 *     posted ──▶ correction proposed ──▶ corrected (`valuation-report.ts`)
 *                                   └──▶ declined
 */
import { type Dossier, housesOf } from './campaign.ts'
import { canonical } from './canonical.ts'
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'
import {
  type Price,
  type PriceChanged,
  priceOf,
  type ValuationCorrected,
  valuationCorrected,
} from './valuation-report.ts'

interface Reasoned {
  readonly reason: string
}
/** What the correction would come to, as a correction says it. */
export type ValuationCorrectionProposed = Pick<ValuationCorrected, 'houses' | 'valueFen' | 'evidence'> & {
  readonly by: string
}
export const valuationCorrectionProposed = defineEvent<ValuationCorrectionProposed, Reasoned>(
  'ValuationCorrectionProposed',
  'household',
  'text',
)
export const valuationCorrectionDeclined = defineEvent<{ readonly by: string }, Reasoned>(
  'ValuationCorrectionDeclined',
  'household',
  'text',
)

/** What the office corrects by itself; a recheck and the panel change a value on their own record. */
export const isCorrectionOfPosting = ({ cause }: Pick<ValuationCorrected, 'cause'>): boolean =>
  cause === '公示修正'

/** The proposal that still waits for another's word; null where none does. */
export function openCorrection(household: FactsAtHand) {
  const settled = Math.max(
    household.lastSeq(valuationCorrectionDeclined),
    ...household
      .of(valuationCorrected)
      .flatMap(({ seq, body }) => (isCorrectionOfPosting(body) ? [seq] : [])),
  )
  const last = household.last(valuationCorrectionProposed)
  return last && last.seq > settled ? last : null
}

/** The houses that read otherwise now than when the correction was proposed, by 幢号. */
export function changedSinceProposed(household: Dossier, proposed: readonly PriceChanged[]): string[] {
  const now = new Map(housesOf(household).map(({ body }) => [body.number, read(priceOf(body))]))
  const then = new Map(proposed.map(({ number, from }) => [number, read(from)]))
  return [...new Set([...then.keys(), ...now.keys()])].filter(
    (number) => then.get(number) !== now.get(number),
  )
}

const read = ({ unitPriceFen, fitOutFen, recognisedM2 = null }: Price): string =>
  canonical([unitPriceFen, fitOutFen, recognisedM2])
