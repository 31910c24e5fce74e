/** 付款通知单 · Payment notice: what a batch pays one household, to which account, and who looked at it (条例 §12, §27). */
import type { Dossier } from '@oneruler/campaign/campaign'
import type { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { yuanText } from '@oneruler/campaign/money'
import {
  batchApproved,
  batchDrafted,
  batchState,
  batchSubmitted,
  linesOf,
  totalFen,
} from '@oneruler/campaign/payment-batch'
import { maskedNumber } from '@oneruler/campaign/privacy/masked'
import { paymentNotice } from '@oneruler/documents/papers/kinds/home'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { householdPaper } from '../household-paper.ts'
import { spelledDay } from '../spelled-day.ts'

const sentences = paperSentences.zh

export const paymentNotices = householdPaper('payment-notice', paymentNotice, {
  asked: ['开户银行'],
  suffix: '付',
  fields({ campaign, paymentBatches, nameOf, today }, household) {
    const batch = paymentBatches.findLast((one) => pays(one, household))
    const drafted = batch?.last(batchDrafted)
    if (!batch || !drafted) return null
    const lines = linesOf(batch).flatMap((line, at) =>
      line.household === household.number ? [{ ...line, payee: drafted.private?.payees[at] }] : [],
    )
    const [first] = lines
    const approved = batch.last(batchApproved)
    return {
      项目名称: campaign.terms.name,
      户号: household.number,
      收款人: first?.payee?.name ?? '',
      协议编号: first?.agreement ?? '',
      批次: drafted.body.number,
      款项: lines.map(({ item, amountFen }) => ({ 项目: item, 金额: yuanText(amountFen) })),
      合计: yuanText(String(totalFen(lines))),
      收款账户: first?.payee ? maskedNumber(first.payee.account) : '',
      开户银行: '',
      审核链: [
        sentences.draftedBy({ name: nameOf(drafted.body.by) }),
        ...batch.of(batchSubmitted).map(({ body }) => sentences.submittedBy({ name: nameOf(body.by) })),
        ...(approved
          ? [sentences.approvedBy({ name: nameOf(approved.body.by), day: spelledDay(approved.onDay) })]
          : []),
      ].join('；'),
      通知日期: approved?.onDay ?? today,
    }
  },
})

/** A batch that is not approved pays nobody yet. */
const pays = (batch: FactsAtHand, { number }: Dossier): boolean =>
  ['approved', 'returned'].includes(batchState(batch)) &&
  linesOf(batch).some(({ household }) => household === number)
