/** 户的事件 · Household events: every type of event that only acts on a household state, none of them from a ledger. */
import { appraisalAnswered, appraisalRequested } from '../appraisal.ts'
import { closingReversed, houseHandedOver, householdClosed, titlesDeregistered } from '../closing.ts'
import { compensationChosen } from '../compensation-choice.ts'
import { contactWishStated } from '../contact-wish.ts'
import { disputeNoted, disputeSettled } from '../dispute.ts'
import { enforcementApplied, enforcementRuled, orderExecuted } from '../enforcement.ts'
import { entryRefused } from '../entry.ts'
import { evidenceKept, filesSupplied } from '../evidence.ts'
import { fieldActKept } from '../field-act.ts'
import { houseInspected } from '../inspection.ts'
import { fixturesListed, houseMeasured, photographsKept } from '../measuring.ts'
import {
  orderAnnounced,
  orderMade,
  orderProposed,
  orderRevocationDeclined,
  orderRevocationProposed,
  orderRevoked,
  proposalAnswered,
} from '../order.ts'
import { ownersRecorded } from '../owner.ts'
import { followUpPromised, promiseKept, visitPlanned } from '../planned-visit.ts'
import { proxyAppointed, proxyEnded } from '../proxy.ts'
import { reconsiderationDecided, reconsiderationFiled, suitDecided, suitFiled } from '../remedy.ts'
import { onlineServingAgreed } from '../serving.ts'
import { paperConfirmed, papersRequired } from '../signing-paper.ts'
import { tenantRecorded } from '../tenant.ts'
import { valuationCorrectionDeclined, valuationCorrectionProposed } from '../valuation-correction.ts'
import { reportIssued, valuationCorrected, valuationExplained } from '../valuation-report.ts'
import { workAccepted, workSentBack } from '../work-acceptance.ts'

export const HOUSEHOLD_EVENTS = [
  evidenceKept,
  filesSupplied,
  ownersRecorded,
  tenantRecorded,
  proxyAppointed,
  proxyEnded,
  disputeNoted,
  disputeSettled,
  contactWishStated,
  onlineServingAgreed,
  houseMeasured,
  fixturesListed,
  photographsKept,
  entryRefused,
  visitPlanned,
  followUpPromised,
  promiseKept,
  fieldActKept,
  houseInspected,
  valuationExplained,
  valuationCorrectionProposed,
  valuationCorrectionDeclined,
  valuationCorrected,
  reportIssued,
  appraisalRequested,
  appraisalAnswered,
  compensationChosen,
  papersRequired,
  paperConfirmed,
  orderProposed,
  proposalAnswered,
  orderMade,
  orderAnnounced,
  orderRevocationProposed,
  orderRevocationDeclined,
  orderRevoked,
  reconsiderationFiled,
  reconsiderationDecided,
  suitFiled,
  suitDecided,
  enforcementApplied,
  enforcementRuled,
  orderExecuted,
  houseHandedOver,
  titlesDeregistered,
  householdClosed,
  closingReversed,
  workAccepted,
  workSentBack,
]
