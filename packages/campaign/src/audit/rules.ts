/**
 * 稽核规则 · Rules: all of them, in the order in which a campaign meets them. SPEC.md has each with its article.
 *
 *     T terms · P procedure · R register · V survey and valuation · S signing · O orders and closing · M money and moving · W who · C cases ·
 *     F files
 */
import { hardCase } from './c1-hard-case.ts'
import { appeal } from './c2-appeal.ts'
import { issue } from './c3-issue.ts'
import { filesKept } from './f1-files-kept.ts'
import type { Rule } from './finding.ts'
import { paymentBasis } from './m1-payment-basis.ts'
import { amountPaid } from './m2-amount-paid.ts'
import { vacatedAfter } from './m3-vacated-after-signing.ts'
import { paidFirst } from './m4-paid-before-moving.ts'
import { batchApproval } from './m5-batch-approved.ts'
import { homeTakenOnce } from './m6-home-once.ts'
import { paidWithinBudget } from './m7-within-budget.ts'
import { orderAfterPeriod } from './o1-ordered-after-period.ts'
import { orderAfterReport } from './o2-ordered-after-report.ts'
import { orderAfterChoice } from './o3-ordered-after-choice.ts'
import { choiceKept } from './o4-choice-kept.ts'
import { appliedWithinWindow } from './o5-applied-in-window.ts'
import { movedInDaytime } from './o6-moved-by-day.ts'
import { closedOnEvidence } from './o7-closing-evidence.ts'
import { closedByAnother } from './o8-closed-by-another.ts'
import { orderRevokedByTwo } from './o9-revoked-by-two.ts'
import { stepMissing } from './p1-step-missing.ts'
import { stepOrder } from './p2-step-order.ts'
import { commentPeriod } from './p3-comment-period.ts'
import { announcement } from './p4-announcement.ts'
import { freeze } from './p5-freeze.ts'
import { consent } from './p6-consent-carried.ts'
import { hearing } from './p7-hearing-held.ts'
import { commentsClosed } from './p8-comments-closed.ts'
import { hearingInOrder } from './p9-hearing-in-order.ts'
import { valuerLawful } from './p10-valuer-lawful.ts'
import { effectDeclared } from './p11-effect-declared.ts'
import { notRegistered } from './r1-not-registered.ts'
import { references } from './r2-references.ts'
import { houseMissing } from './r3-house-missing.ts'
import { certificateRepeated } from './r4-certificate-repeated.ts'
import { recognisedArea } from './r5-recognised-area.ts'
import { surveyed } from './s1-surveyed.ts'
import { reportServed } from './s2-report-served.ts'
import { signedOnce } from './s3-signed-once.ts'
import { signingPeriod } from './s4-signing-period.ts'
import { decisionAnnounced } from './s5-decision-announced.ts'
import { choice } from './s6-choice.ts'
import { settlement } from './s7-settlement.ts'
import { recheckOpen } from './s8-recheck-open.ts'
import { factsChanged } from './s9-facts-changed.ts'
import { recomputed } from './s10-recomputed.ts'
import { ownersSigned } from './s11-owners-signed.ts'
import { agreementChangedByTwo } from './s12-changed-by-two.ts'
import { planAgrees } from './t1-plan.ts'
import { procedureAgrees } from './t2-procedure-days.ts'
import { valuationDay } from './t3-valuation-day.ts'
import { publishedByTwo } from './t4-published-by-two.ts'
import { surveyPosted } from './v1-survey-posted.ts'
import { valuerChosen } from './v2-valuer-chosen.ts'
import { valuationCheck } from './v3-valuation-check.ts'
import { reportAfterPosting } from './v4-report-after-posting.ts'
import { recheckAsked } from './v5-recheck-asked.ts'
import { recheckAnswer } from './v6-recheck-answered.ts'
import { appraisalAnswer } from './v7-appraisal-answered.ts'
import { correctedByTwo } from './v8-corrected-by-two.ts'
import { roster } from './w1-roster.ts'
import { pledge } from './w2-pledge.ts'
import { visitingHours } from './w3-visiting-hours.ts'

export const RULES: readonly Rule[] = [
  planAgrees,
  procedureAgrees,
  valuationDay,
  publishedByTwo,
  stepMissing,
  stepOrder,
  commentPeriod,
  announcement,
  freeze,
  consent,
  hearing,
  commentsClosed,
  hearingInOrder,
  valuerLawful,
  effectDeclared,
  notRegistered,
  references,
  houseMissing,
  certificateRepeated,
  recognisedArea,
  surveyPosted,
  valuerChosen,
  valuationCheck,
  reportAfterPosting,
  recheckAsked,
  recheckAnswer,
  appraisalAnswer,
  correctedByTwo,
  surveyed,
  reportServed,
  signedOnce,
  signingPeriod,
  decisionAnnounced,
  choice,
  settlement,
  recheckOpen,
  factsChanged,
  recomputed,
  ownersSigned,
  agreementChangedByTwo,
  orderAfterPeriod,
  orderAfterReport,
  orderAfterChoice,
  choiceKept,
  appliedWithinWindow,
  movedInDaytime,
  paymentBasis,
  amountPaid,
  vacatedAfter,
  paidFirst,
  batchApproval,
  homeTakenOnce,
  paidWithinBudget,
  closedOnEvidence,
  closedByAnother,
  orderRevokedByTwo,
  roster,
  pledge,
  visitingHours,
  hardCase,
  appeal,
  issue,
  filesKept,
]
