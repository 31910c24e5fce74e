/**
 * 文书目录 · Catalogue: every paper there is, in the order of the road; the bulletin is composed, not filled
 * (`bulletin/`).
 */
import { cashAgreement, exchangeAgreement, supplementaryAgreement } from './kinds/agreement.ts'
import { boundaryAnnouncement, suspensionNotice } from './kinds/boundary.ts'
import { consentPoll } from './kinds/consent-poll.ts'
import {
  auditPosting,
  decisionAnnouncement,
  decisionEnded,
  decisionEndedNotice,
  fundsCertificate,
  riskAssessment,
} from './kinds/decision.ts'
import { homeChoice, paymentNotice, vacatingAccepted } from './kinds/home.ts'
import { choiceNotice, compensationOrder, demandNotice, enforcementApplication } from './kinds/order.ts'
import { ownSlip } from './kinds/own-slip.ts'
import { commentsAnswered, hearingRecord, planForComments } from './kinds/plan.ts'
import { compensationPosting, progressPosting } from './kinds/posting.ts'
import { appraisalOpinion, appraisalRequest, recheckRequest } from './kinds/recheck.ts'
import { servingProof } from './kinds/serving.ts'
import { settlementSheet } from './kinds/settlement.ts'
import { surveyForm, surveyPosting, unregisteredFinding } from './kinds/survey.ts'
import { firstValuationPosting, inspectionRecord, valuationNotice } from './kinds/valuation.ts'
import { valuationCommission, valuerChosen } from './kinds/valuer.ts'
import type { Paper } from './paper.ts'

export const PAPERS: readonly Paper[] = [
  boundaryAnnouncement,
  suspensionNotice,
  consentPoll,
  surveyForm,
  surveyPosting,
  unregisteredFinding,
  planForComments,
  commentsAnswered,
  hearingRecord,
  riskAssessment,
  fundsCertificate,
  decisionAnnouncement,
  valuerChosen,
  valuationCommission,
  inspectionRecord,
  firstValuationPosting,
  servingProof,
  ownSlip,
  valuationNotice,
  recheckRequest,
  appraisalRequest,
  appraisalOpinion,
  cashAgreement,
  exchangeAgreement,
  supplementaryAgreement,
  settlementSheet,
  homeChoice,
  vacatingAccepted,
  paymentNotice,
  choiceNotice,
  compensationOrder,
  demandNotice,
  enforcementApplication,
  decisionEnded,
  decisionEndedNotice,
  compensationPosting,
  progressPosting,
  auditPosting,
]

export const paperById = (id: string): Paper | undefined => PAPERS.find((paper) => paper.id === id)
