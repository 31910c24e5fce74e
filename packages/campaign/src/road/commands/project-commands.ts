/** 项目的行为 · Acts on the project, and what households do in them, in the order of the road. */
import type { Command } from '../command.ts'
import { announceBoundary } from './announce-boundary.ts'
import { assessRisk, depositFunds, holdExecutiveMeeting } from './before-decision.ts'
import { agreeOnValuer, drawValuer, nominateValuers, voteOnValuer } from './choose-valuer.ts'
import { archiveProject, postHouseholdResults, publishAudit } from './close-project.ts'
import { announceConsent, answerConsent } from './consent-poll.ts'
import { arguePlan, postCommentsAndChanges, postPlanForComments, receiveComment } from './consult-on-plan.ts'
import { announceDecision, decideExpropriation } from './decide-expropriation.ts'
import { declareEffect, declareLapse } from './declare-effect.ts'
import { foundProject } from './found-project.ts'
import { holdHearing, noticeHearing } from './hold-hearing.ts'
import { announceRecognition, recogniseBuilding } from './recognise-buildings.ts'
import { closeSigning, openSigning, postValuations } from './signing-period.ts'
import { engagePartner, formGroup, joinPerson, leaveOffice, signPledge } from './staff-office.ts'
import { announceSurvey, beginSurvey } from './survey-project.ts'

export const PROJECT_COMMANDS: readonly Command[] = [
  foundProject,
  formGroup,
  engagePartner,
  joinPerson,
  signPledge,
  leaveOffice,
  announceBoundary,
  answerConsent,
  announceConsent,
  beginSurvey,
  recogniseBuilding,
  announceSurvey,
  announceRecognition,
  arguePlan,
  postPlanForComments,
  receiveComment,
  postCommentsAndChanges,
  noticeHearing,
  holdHearing,
  assessRisk,
  depositFunds,
  holdExecutiveMeeting,
  decideExpropriation,
  announceDecision,
  nominateValuers,
  agreeOnValuer,
  voteOnValuer,
  drawValuer,
  postValuations,
  openSigning,
  closeSigning,
  declareEffect,
  declareLapse,
  postHouseholdResults,
  publishAudit,
  archiveProject,
]
