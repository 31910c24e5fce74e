/**
 * 一户的各种文书 · A household's papers, in the order of the road: what can be printed today, what each of the others
 * lacks by name and article, and what nothing calls for yet.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import { type PaperRefusal, sayPaperRefusal } from '@oneruler/documents/papers/paper-refusal'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { paperWords } from '@oneruler/words/papers'
import type { HouseholdPapersPage } from '../road-pages.ts'
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
import { appraisalRequests, inspectionRecords, recheckRequests } from './households/valuation.ts'
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

const words = householdPaperWords.zh

export const householdPaperOf = (kind: string): HouseholdPaper | undefined =>
  HOUSEHOLD_PAPERS.find((paper) => paper.kind === kind)

export const sayRefused = (refused: readonly PaperRefusal[]): string[] =>
  refused.map((refusal) => sayPaperRefusal(refusal, paperWords.zh))

export function householdPapersPage(source: PaperSource, household: Dossier): HouseholdPapersPage {
  return {
    papers: HOUSEHOLD_PAPERS.map((paper) => {
      const completed = paper.completed(source, household)
      const { name, awaits } = words.kinds[paper.kind]
      const refused = completed && 'refused' in completed ? completed.refused : []
      return {
        paper: paper.kind,
        name,
        state: completed === null ? 'not-yet' : refused.length > 0 ? 'lacking' : 'ready',
        refused: sayRefused(refused),
        awaits: completed === null ? awaits : null,
        asked: paper.asked.filter(({ name: element }) =>
          refused.some(({ params }) => params.element === element),
        ),
      }
    }),
  }
}
