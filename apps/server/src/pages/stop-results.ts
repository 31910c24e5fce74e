/** 程序的结果 · Results of stops: what came of a step of the project, in a few words beside its day. */
import { auditPublished, householdResultsPosted, projectArchived } from '@oneruler/campaign/archive'
import { boundaryAnnounced } from '@oneruler/campaign/boundary'
import { consentAnnounced } from '@oneruler/campaign/consent-poll'
import { commentsPosted, planArgued, planPostedForComments } from '@oneruler/campaign/consultation'
import {
  decisionAnnouncedBy,
  decisionMade,
  depositedFen,
  executiveMeetingHeld,
  fundsDeposited,
  riskAssessed,
} from '@oneruler/campaign/decision'
import { agreementsLapsed, agreementsTookEffect } from '@oneruler/campaign/effect'
import type { EventDefinition } from '@oneruler/campaign/event'
import type { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { hearingHeld, hearingNotified } from '@oneruler/campaign/hearing'
import { toYuan } from '@oneruler/campaign/money'
import { recognitionAnnounced } from '@oneruler/campaign/recognition'
import { valuerChosen, valuersNominated } from '@oneruler/campaign/valuer'
import { stopResultWords } from '@oneruler/words/road/stop-results'

const words = stopResultWords.zh

/** What a stop came to by its latest fact; null where nothing is on record of it but its day. */
export function stopResult(name: string, project: FactsAtHand): string | null {
  const of = <Body extends object, Private extends object>(
    definition: EventDefinition<Body, Private>,
    tell: (body: Body) => string,
  ): string | null => {
    const last = project.last(definition)
    return last && tell(last.body)
  }
  switch (name) {
    case '征收范围公布':
      return of(boundaryAnnounced, words.boundary)
    case '改建意愿征询':
      return of(consentAnnounced, words.consent)
    case '未登记建筑认定':
      return of(recognitionAnnounced, words.recognition)
    case '补偿方案论证':
      return of(planArgued, words.argued)
    case '补偿方案公开征求意见':
      return of(planPostedForComments, words.posted)
    case '征求意见及修改情况公布':
      return of(commentsPosted, words.comments)
    case '听证':
      return of(hearingHeld, words.hearing) ?? of(hearingNotified, words.hearingNotified)
    case '社会稳定风险评估':
      return of(riskAssessed, words.risk)
    case '补偿费用足额到位':
      return of(fundsDeposited, ({ estimateFen, bank }) =>
        words.funds({ bank, yuan: toYuan(depositedFen(project)), estimate: toYuan(Number(estimateFen)) }),
      )
    case '政府常务会议':
      return of(executiveMeetingHeld, words.meeting)
    case '征收决定':
      return of(decisionMade, words.decision)
    case '征收决定公告':
      return of(decisionAnnouncedBy, words.announced)
    case '评估机构选定':
      return of(valuerChosen, words.valuer) ?? of(valuersNominated, words.candidates)
    case '协议生效或终止':
      return of(agreementsTookEffect, words.effect) ?? of(agreementsLapsed, words.lapse)
    case '分户补偿情况公布':
      return of(householdResultsPosted, words.results)
    case '审计结果公布':
      return of(auditPublished, ({ auditor }) => auditor)
    case '归档':
      return of(projectArchived, words.archived)
    default:
      return null
  }
}
