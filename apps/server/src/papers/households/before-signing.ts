/** 签约以前的文书 · Papers before signing: the consent poll, the notice of a valuation, the proof that the report was served. */

import { certificatesOf } from '@oneruler/campaign/campaign'
import { entryRefused } from '@oneruler/campaign/entry'
import { houseInspected } from '@oneruler/campaign/inspection'
import { visitPlanned } from '@oneruler/campaign/planned-visit'
import {
  documentServed,
  proofOfService,
  VALUATION_NOTICE,
  VALUATION_REPORT,
} from '@oneruler/campaign/serving'
import { currentReport } from '@oneruler/campaign/valuation-report'
import { chosenValuer } from '@oneruler/campaign/valuer'
import { consentPoll } from '@oneruler/documents/papers/kinds/consent-poll'
import { servingProof } from '@oneruler/documents/papers/kinds/serving'
import { valuationNotice } from '@oneruler/documents/papers/kinds/valuation'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { householdPaper } from '../household-paper.ts'
import { spelledDay } from '../spelled-day.ts'
import { servingProofFields, valuationNoticeFields } from '../valuation-papers.ts'
import { addressOf, coOwnersOf, ownerOf } from './identity.ts'

const sentences = paperSentences.zh

export const consentPolls = householdPaper('consent-poll', consentPoll, {
  asked: ['征询截止日'],
  suffix: '询',
  fields: ({ campaign, office }, household) => ({
    项目名称: campaign.terms.name,
    户号: household.number,
    被征收人: ownerOf(household),
    权证号: certificatesOf(household).join('、'),
    坐落: addressOf(household),
    共有人: coOwnersOf(household),
    征询截止日: '',
    房屋征收部门: office.department,
  }),
})

/** An appointment is shown as the hour that begins with it; a visit is by day only. */
const APPOINTMENT_HOURS = 1

export const valuationNotices = householdPaper('valuation-notice', valuationNotice, {
  served: { document: VALUATION_NOTICE, act: 'serveValuationNotice' },
  asked: ['未果记录', '约定日期', '时段起', '时段止', '准备材料', '评估机构'],
  suffix: '告',
  fields({ campaign, office, project, today }, household) {
    const refusals = household.of(entryRefused)
    const wasServed = household.of(documentServed).some(({ body }) => body.document === VALUATION_NOTICE)
    if ((refusals.length === 0 && !wasServed) || household.last(houseInspected)?.body.entered) return null
    const appointment = household
      .of(visitPlanned)
      .findLast(({ seq, body }) => body.purpose === '评估查勘' && seq > household.lastSeq(entryRefused))
    const startsAt = appointment?.body.startsAt ?? ''
    const fields = valuationNoticeFields(campaign, household.number, office, {
      未果记录: refusals
        .map(({ onDay, body, private: texts }) =>
          sentences.refusedEntry({ day: spelledDay(onDay), time: body.time, witness: texts?.witness ?? '' }),
        )
        .join('；'),
      约定日期: startsAt.slice(0, 10),
      时段起: startsAt.slice(11, 16),
      时段止: startsAt === '' ? '' : hoursLater(startsAt.slice(11, 16), APPOINTMENT_HOURS),
      准备材料: '',
      告知日期: today,
    })
    return { ...fields, 评估机构: fields.评估机构 || (chosenValuer(project) ?? '') }
  },
})

const hoursLater = (time: string, hours: number): string =>
  `${String(Number(time.slice(0, 2)) + hours).padStart(2, '0')}${time.slice(2)}`

export const servingProofs = householdPaper('serving-proof', servingProof, {
  asked: ['文书号', '签收人', '与受送达人关系', '拒收事由', '见证人', '录像编号'],
  suffix: '送',
  fields({ campaign }, household) {
    if (!household.of(documentServed).some(({ body }) => body.document === VALUATION_REPORT)) return null
    const proof = household.of(proofOfService).findLast(({ body }) => body.document === VALUATION_REPORT)
    return servingProofFields(campaign, household.number, {
      文书号: currentReport(household)?.body.report ?? '',
      签收人: proof?.private?.recipient ?? '',
      见证人: proof?.private?.witness ?? '',
      拒收事由: proof?.private?.reason ?? '',
    })
  },
})
