/**
 * 查勘、复核和鉴定 · Inspection, recheck and expert appraisal: what was seen, what a household asks, and what the experts find
 * (评估办法 §12, §20–§25).
 */

import { appraisalAnswered, appraisalRequested } from '@oneruler/campaign/appraisal'
import type { Day } from '@oneruler/campaign/day'
import { houseInspected } from '@oneruler/campaign/inspection'
import { deadline } from '@oneruler/campaign/law/clock'
import { timeLimit } from '@oneruler/campaign/law/periods'
import { recheckRequested } from '@oneruler/campaign/recheck'
import { valuationPosted } from '@oneruler/campaign/valuation'
import { answeredRecheck } from '@oneruler/campaign/valuation-clock'
import { reportIssued, reportServedOn } from '@oneruler/campaign/valuation-report'
import { appraisalOpinion, appraisalRequest, recheckRequest } from '@oneruler/documents/papers/kinds/recheck'
import { inspectionRecord } from '@oneruler/documents/papers/kinds/valuation'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { householdPaper } from '../household-paper.ts'
import type { PaperSource } from '../paper-source.ts'
import { addressOf, ownerOf } from './identity.ts'
import { keptFiles } from './kept-files.ts'

const sentences = paperSentences.zh

export const inspectionRecords = householdPaper('inspection-record', inspectionRecord, {
  asked: ['照片编号', '拒签事由'],
  suffix: '勘',
  fields({ campaign }, household) {
    const inspected = household.last(houseInspected)
    if (!inspected) return null
    const { body, private: texts, onDay } = inspected
    return {
      项目名称: campaign.terms.name,
      户号: household.number,
      被征收人: ownerOf(household),
      坐落: addressOf(household),
      查勘日期: onDay,
      估价师: texts?.valuer ?? '',
      查勘情况: body.entered ? sentences.seenInside() : sentences.seenOutside(),
      照片编号: keptFiles(household, 'inspectHouse', 'keepPhotographs'),
      拒签: body.signedBy === 'witness',
      拒签事由: texts?.refusal ?? '',
      见证人: texts?.witness ?? '',
    }
  },
})

const lastDay = (
  { place }: PaperSource,
  limit: 'recheckAsked' | 'expertAppraisalAsked',
  received: Day,
): string => {
  const period = timeLimit(limit, place, received)
  return period ? deadline(received, period).lastDay : ''
}

/** Handed to the household with its report, or filled in as it asked. */
export const recheckRequests = householdPaper('recheck-request', recheckRequest, {
  asked: ['报告号', '评估机构', '指出的问题', '证据', '申请日期'],
  suffix: '复',
  fields(source, household) {
    const asked = household.last(recheckRequested)
    const received = reportServedOn(household, asked?.onDay ?? source.today)
    if (received === null) return null
    return {
      项目名称: source.campaign.terms.name,
      户号: household.number,
      申请人: ownerOf(household),
      评估机构: household.last(valuationPosted)?.body.valuer ?? '',
      报告号: household.last(reportIssued)?.body.report ?? '',
      收到报告日: received,
      申请截止日: lastDay(source, 'recheckAsked', received),
      指出的问题: asked?.private?.reason ?? '',
      申请日期: asked?.body.requestedOn ?? '',
    }
  },
})

export const appraisalRequests = householdPaper('appraisal-request', appraisalRequest, {
  asked: ['报告号', '专家委员会', '复核结果号', '技术问题', '申请日期'],
  suffix: '鉴',
  fields(source, household) {
    const answered = answeredRecheck(household)
    if (!answered) return null
    const asked = household.of(appraisalRequested).findLast(({ seq }) => seq > answered.answer.seq)
    return {
      项目名称: source.campaign.terms.name,
      户号: household.number,
      申请人: ownerOf(household),
      专家委员会: '',
      报告号: household.last(reportIssued)?.body.report ?? '',
      复核结果号: '',
      收到复核结果日: answered.since,
      申请截止日: lastDay(source, 'expertAppraisalAsked', answered.since),
      技术问题: asked?.private?.reason ?? '',
      申请日期: asked?.body.requestedOn ?? '',
    }
  },
})

export const appraisalOpinions = householdPaper('appraisal-opinion', appraisalOpinion, {
  asked: ['报告号', '审查内容', '专家委员会'],
  suffix: '鉴意',
  fields({ campaign }, household) {
    const answered = household.last(appraisalAnswered)
    if (!answered) return null
    const { body, private: told, onDay } = answered
    return {
      项目名称: campaign.terms.name,
      户号: household.number,
      申请人: ownerOf(household),
      报告号: household.last(reportIssued)?.body.report ?? '',
      收到申请日: body.requestedOn,
      专家: (told?.members ?? []).map(({ name, capacity }) => ({ 姓名: name, 身份: capacity })),
      审查内容: '',
      鉴定结论: told ? sentences.appraised({ finding: body.finding, opinion: told.opinion }) : '',
      专家委员会: told?.panel ?? '',
      出具日期: onDay,
    }
  },
})
