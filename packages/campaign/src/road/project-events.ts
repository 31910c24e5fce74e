/** 项目的事件 · Project events: what only acts state of the project's road, none of it from a ledger. */
import { auditPublished, householdResultsPosted, projectArchived } from '../archive.ts'
import { boundaryAnnounced } from '../boundary.ts'
import { consentAnnounced, consentAnswered } from '../consent-poll.ts'
import { commentReceived, commentsPosted, planArgued, planPostedForComments } from '../consultation.ts'
import {
  decisionAnnouncedBy,
  decisionMade,
  executiveMeetingHeld,
  fundsDeposited,
  riskAssessed,
} from '../decision.ts'
import { agreementsLapsed, agreementsTookEffect } from '../effect.ts'
import { hearingHeld, hearingNotified } from '../hearing.ts'
import { planProposalDeclined, planProposed } from '../plan-proposed.ts'
import { buildingRecognised, recognitionAnnounced } from '../recognition.ts'
import { valuerChosen, valuersNominated } from '../valuer.ts'

export const PROJECT_EVENTS = [
  boundaryAnnounced,
  consentAnswered,
  consentAnnounced,
  buildingRecognised,
  recognitionAnnounced,
  planArgued,
  planPostedForComments,
  commentReceived,
  commentsPosted,
  hearingNotified,
  hearingHeld,
  planProposed,
  planProposalDeclined,
  riskAssessed,
  fundsDeposited,
  executiveMeetingHeld,
  decisionMade,
  decisionAnnouncedBy,
  valuersNominated,
  valuerChosen,
  agreementsTookEffect,
  agreementsLapsed,
  householdResultsPosted,
  auditPublished,
  projectArchived,
]
