/** 项目的各种文书 · The project's papers, in the order of the road, and what each lacks. */
import { projectPaperWords } from '@oneruler/words/project-papers'
import type { PapersPage } from '../road-pages.ts'
import { paperLine } from './paper-line.ts'
import type { PaperSource } from './paper-source.ts'
import {
  boundaryAnnouncements,
  decisionAnnouncements,
  fundsCertificates,
  plansForComments,
  surveyPostings,
  suspensionNotices,
} from './project/before-decision.ts'
import { commentsTables, hearingRecords, riskAssessments } from './project/consulted.ts'
import { auditPostings, compensationPostings, decisionsEnded, progressPostings } from './project/signing.ts'
import { firstValuationPostings, valuationCommissions, valuersAnnounced } from './project/valuation.ts'
import type { ProjectPaper } from './project-paper.ts'

export const PROJECT_PAPERS: readonly ProjectPaper[] = [
  boundaryAnnouncements,
  suspensionNotices,
  surveyPostings,
  plansForComments,
  commentsTables,
  hearingRecords,
  riskAssessments,
  fundsCertificates,
  decisionAnnouncements,
  valuersAnnounced,
  valuationCommissions,
  firstValuationPostings,
  progressPostings,
  compensationPostings,
  decisionsEnded,
  auditPostings,
]

export const projectPaperOf = (kind: string): ProjectPaper | undefined =>
  PROJECT_PAPERS.find((paper) => paper.kind === kind)

export const projectPapersPage = (source: PaperSource): PapersPage => ({
  papers: PROJECT_PAPERS.map((paper) =>
    paperLine(paper, projectPaperWords.zh.kinds[paper.kind], paper.completed(source)),
  ),
})
