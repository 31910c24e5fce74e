/**
 * 可更正的事实 · Editable: which facts of a household are corrected or withdrawn, and until what stands on them.
 *
 * A legal act is neither: it is reversed by another act with a day of its own, or not at all.
 */
import { agreementSigned } from '../agreement.ts'
import { compensationChosen } from '../compensation-choice.ts'
import { contactWishStated } from '../contact-wish.ts'
import { disputeNoted } from '../dispute.ts'
import { entryRefused } from '../entry.ts'
import type { EventDefinition } from '../event.ts'
import { evidenceKept, filesSupplied } from '../evidence.ts'
import { houseRecorded } from '../house.ts'
import { houseInspected } from '../inspection.ts'
import { fixturesListed, houseMeasured, photographsKept } from '../measuring.ts'
import { orderMade, orderProposed } from '../order.ts'
import { ownersRecorded } from '../owner.ts'
import { followUpPromised, promiseKept, visitPlanned } from '../planned-visit.ts'
import { proxyAppointed } from '../proxy.ts'
import { documentServed } from '../serving.ts'
import { paperConfirmed } from '../signing-paper.ts'
import type { Fact } from '../standing.ts'
import { householdSurveyed } from '../survey.ts'
import { tenantRecorded } from '../tenant.ts'
import { valuationPosted } from '../valuation.ts'
import { valuationCorrected } from '../valuation-report.ts'
import { householdVisited } from '../visit.ts'

type Definition = Pick<EventDefinition<object, object>, 'type'>

const VALUED: readonly Definition[] = [valuationPosted, valuationCorrected]
const BOUND: readonly Definition[] = [agreementSigned, orderProposed, orderMade]

/** By type: what stands on such a fact once it is recorded later. */
const STANDS_ON: ReadonlyMap<string, readonly Definition[]> = new Map(
  (
    [
      [householdSurveyed, VALUED],
      [houseRecorded, [...VALUED, ...BOUND]],
      [houseMeasured, VALUED],
      [fixturesListed, VALUED],
      [houseInspected, VALUED],
      [entryRefused, [...VALUED, documentServed]],
      [photographsKept, []],
      [evidenceKept, []],
      [filesSupplied, []],
      [ownersRecorded, [proxyAppointed, ...BOUND]],
      [tenantRecorded, BOUND],
      [proxyAppointed, BOUND],
      [disputeNoted, BOUND],
      [compensationChosen, BOUND],
      [paperConfirmed, BOUND],
      [contactWishStated, []],
      [householdVisited, []],
      [visitPlanned, []],
      [followUpPromised, [promiseKept]],
      [promiseKept, []],
    ] as const
  ).map(([{ type }, later]) => [type, later]),
)

/** The act that reverses a legal one, by the type of its event; the others are undone by no act. */
export const REVERSED_BY: Readonly<Record<string, string>> = {
  AgreementSigned: 'proposeRevocation',
  ValuationPosted: 'proposeValuationCorrection',
  OrderMade: 'proposeOrderRevocation',
  OrderAnnounced: 'proposeOrderRevocation',
  HouseholdClosed: 'reopenCloseOut',
  DisputeSettled: 'noteDispute',
  ProxyEnded: 'appointProxy',
}

export const isEditable = (type: string): boolean => STANDS_ON.has(type)

/** The first fact recorded later that stands on this one; null where none does. */
export function standsOn(fact: Fact, recorded: readonly Fact[]): Fact | null {
  const later = (STANDS_ON.get(fact.type) ?? []).map(({ type }) => type)
  return recorded.find(({ seq, type }) => seq > fact.seq && later.includes(type)) ?? null
}
