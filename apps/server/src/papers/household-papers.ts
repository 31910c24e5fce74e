/**
 * 一户的各种文书 · A household's papers, in the order of the road: what can be printed today, what each of the others
 * lacks by name and article, and what nothing calls for yet.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import { householdPaperWords } from '@oneruler/words/household-papers'
import type { PapersPage } from '../road-pages.ts'
import type { HouseholdPaper } from './household-paper.ts'
import { endedNotices, homeChoices, supplements, vacatingAcceptances } from './households/after-signing.ts'
import { agreements, settlements } from './households/agreement.ts'
import { consentPolls, servingProofs, valuationNotices } from './households/before-signing.ts'
import {
  choiceNotices,
  compensationOrders,
  demandNotices,
  enforcementApplications,
} from './households/order.ts'
import { paymentNotices } from './households/payment.ts'
import { surveyForms, unregisteredFindings } from './households/survey.ts'
import {
  appraisalOpinions,
  appraisalRequests,
  inspectionRecords,
  recheckRequests,
} from './households/valuation.ts'
import { paperLine } from './paper-line.ts'
import type { PaperSource } from './paper-source.ts'

export const HOUSEHOLD_PAPERS: readonly HouseholdPaper[] = [
  consentPolls,
  surveyForms,
  unregisteredFindings,
  valuationNotices,
  inspectionRecords,
  servingProofs,
  recheckRequests,
  appraisalRequests,
  appraisalOpinions,
  agreements,
  settlements,
  supplements,
  homeChoices,
  paymentNotices,
  vacatingAcceptances,
  choiceNotices,
  compensationOrders,
  demandNotices,
  enforcementApplications,
  endedNotices,
]

export const householdPaperOf = (kind: string): HouseholdPaper | undefined =>
  HOUSEHOLD_PAPERS.find((paper) => paper.kind === kind)

export const householdPapersPage = (source: PaperSource, household: Dossier): PapersPage => ({
  papers: HOUSEHOLD_PAPERS.map((paper) =>
    paperLine(paper, householdPaperWords.zh.kinds[paper.kind], paper.completed(source, household)),
  ),
})
