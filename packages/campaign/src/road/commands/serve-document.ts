/**
 * 送达 · Serve a document: handed over, left, posted, announced or, where the household agreed, sent; with its proof
 * (送达回证, 民诉法 §87–§95). Clocks hang on the day it counts as served.
 */
import { appraisalAnswered } from '../../appraisal.ts'
import { agreementsLapsed } from '../../effect.ts'
import type { Article } from '../../law/article.ts'
import { openProposal, orderServedOn, standingOrder } from '../../order.ts'
import {
  APPRAISAL_ANSWER,
  DEMAND,
  documentServed,
  ORDER,
  ORDER_PROPOSAL,
  proofOfService,
  RECHECK_ANSWER,
  SERVING_METHODS,
  servedOn,
  TERMINATION_NOTICE,
  VALUATION_NOTICE,
  VALUATION_REPORT,
} from '../../serving.ts'
import { answeredRecheck } from '../../valuation-clock.ts'
import { valuationCorrected } from '../../valuation-report.ts'
import { type Command, defineCommand, state } from '../command.ts'
import { served } from '../evidence-blanks.ts'
import { oneOfField, optional, textField } from '../field.ts'
import type { Gate } from '../gate.ts'
import { leavingWitnessed } from '../gates/g11-leaving-witnessed.ts'
import { entryWasRefused } from '../gates/g70-entry-refused.ts'
import { surveyedOrRefused } from '../gates/g71-surveyed-or-refused.ts'
import { reportIssuedFirst } from '../gates/g76-report-issued.ts'
import { onlineAgreed } from '../gates/g77-online-agreed.ts'
import { notAgreed } from '../gates/g86-not-agreed.ts'
import { movingPeriodOver } from '../gates/g92-moving-period-over.ts'
import { servingOnFile } from '../gates/g165-serving-on-file.ts'
import { periodOver } from '../gates/o1-period-over.ts'
import { postedFirst } from '../gates/v4-posted-first.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf, type Situation } from '../situation.ts'

/**
 * One command a document, since each has gates of its own.
 *
 * @param since the `seq` of the fact with which the document came to be; null while there is none to serve
 */
function serving(
  name: string,
  document: string,
  article: Article,
  since: (at: Situation) => number | null,
  gates: readonly Gate[],
): Command {
  return defineCommand({
    name,
    of: 'household',
    article,
    fields: {
      method: oneOfField(SERVING_METHODS),
      recipient: optional(textField),
      witness: optional(textField),
      receipt: optional(textField),
      reason: optional(textField),
    },
    evidence: served,
    gates: [actorOnRoster, leavingWitnessed, servingOnFile, onlineAgreed, ...gates],
    isOffered(at) {
      const seq = since(at)
      const counts = seq === null ? at.on : servedOn(householdOf(at), document, seq)
      // What is announced and does not count yet may still be handed over.
      return counts === null || counts > at.on
    },
    decide: ({ by }, { method, ...proof }) => ({
      stated: [state(documentServed, { document, method, by }), state(proofOfService, { document }, proof)],
    }),
  })
}

const orderSeq = (at: Situation): number | null => standingOrder(householdOf(at))?.seq ?? null

/** A report served before the value changed is served anew. */
export const serveValuationReport = serving(
  'serveValuationReport',
  VALUATION_REPORT,
  { 全国: '评估办法 §17' },
  (at) => householdOf(at).last(valuationCorrected)?.seq ?? 0,
  [postedFirst, reportIssuedFirst],
)
export const serveValuationNotice = serving(
  'serveValuationNotice',
  VALUATION_NOTICE,
  { 全国: '条例 §15，评估办法 §28', 浙江: '浙江条例 §33' },
  () => 0,
  [entryWasRefused],
)
export const serveRecheckAnswer = serving(
  'serveRecheckAnswer',
  RECHECK_ANSWER,
  { 全国: '评估办法 §21' },
  (at) => answeredRecheck(householdOf(at))?.answer.seq ?? null,
  [],
)
export const serveAppraisalAnswer = serving(
  'serveAppraisalAnswer',
  APPRAISAL_ANSWER,
  { 全国: '评估办法 §25' },
  (at) => householdOf(at).last(appraisalAnswered)?.seq ?? null,
  [],
)
export const serveOrderProposal = serving(
  'serveOrderProposal',
  ORDER_PROPOSAL,
  { 浙江: '浙江条例 §32' },
  (at) => openProposal(householdOf(at))?.seq ?? null,
  [surveyedOrRefused, periodOver, notAgreed],
)
export const serveOrder = serving(
  'serveOrder',
  ORDER,
  { 全国: '条例 §26', 浙江: '浙江条例 §33' },
  orderSeq,
  [],
)
export const serveDemand = serving(
  'serveDemand',
  DEMAND,
  { 全国: '行政强制法 §54' },
  (at) => {
    const seq = orderSeq(at)
    return seq !== null && orderServedOn(householdOf(at), seq) !== null ? seq : null
  },
  [movingPeriodOver],
)
export const serveTerminationNotice = serving(
  'serveTerminationNotice',
  TERMINATION_NOTICE,
  { 浙江: '浙江条例 §31' },
  (at) => at.project.last(agreementsLapsed)?.seq ?? null,
  [],
)
