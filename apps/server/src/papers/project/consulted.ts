/**
 * 征求意见、听证和风险 · What was heard before the decision: comments and what became of them, the hearing, the risk to
 * stability; as told line by line when the act was recorded (条例 §11, §12).
 */
import { commentsPosted } from '@oneruler/campaign/consultation'
import { riskAssessed } from '@oneruler/campaign/decision'
import { hearingHeld, hearingNotified } from '@oneruler/campaign/hearing'
import { riskAssessment } from '@oneruler/documents/papers/kinds/decision'
import { commentsAnswered, hearingRecord } from '@oneruler/documents/papers/kinds/plan'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { governmentOf } from '../households/identity.ts'
import { postedText } from '../posted-text.ts'
import { projectPaper } from '../project-paper.ts'
import { spelledDay } from '../spelled-day.ts'

const sentences = paperSentences.zh

export const commentsTables = projectPaper('comments-answered', commentsAnswered, {
  asked: [],
  fields(source) {
    const posted = source.project.last(commentsPosted)
    return (
      posted && {
        项目名称: source.campaign.terms.name,
        收到意见数: posted.body.received,
        采纳数: posted.body.adopted,
        意见: (posted.private?.answers ?? []).map(({ clause, comment, isAdopted, reason }, at) => ({
          序号: at + 1,
          条款: postedText(clause),
          内容: postedText(comment),
          是否采纳: sentences.adopted({ isAdopted }),
          理由: postedText(reason),
        })),
        修改情况: postedText(posted.private?.changes),
        发布机关: governmentOf(source),
        公布日期: posted.onDay,
      }
    )
  },
})

export const hearingRecords = projectPaper('hearing-record', hearingRecord, {
  asked: ['主持人', '记录人', '产生方式'],
  fields({ campaign, project }) {
    const held = project.last(hearingHeld)
    const notified = project.last(hearingNotified)
    if (!held) return null
    const { signedUp, representatives, publicRepresentatives } = held.body
    return {
      项目名称: campaign.terms.name,
      听证时间: spelledDay(held.onDay),
      听证地点: notified?.private?.venue ?? '',
      主持人: held.private?.chair ?? '',
      记录人: held.private?.recorder ?? '',
      被征收人代表: sentences.ownersHeard({ representatives, signedUp }),
      公众代表: sentences.publicHeard({ representatives: publicRepresentatives }),
      产生方式: '',
      通知日期: notified?.onDay ?? '',
      发言: (held.private?.turns ?? []).map(({ speaker, said, answer }) => ({
        代表: speaker,
        意见: said,
        回应: answer,
      })),
      听证结论: held.private?.changes ?? '',
    }
  },
})

export const riskAssessments = projectPaper('risk-assessment', riskAssessment, {
  asked: ['文号', '合法性', '合理性', '可行性', '应急预案'],
  fields(source) {
    const assessed = source.project.last(riskAssessed)
    if (!assessed) return null
    const { body, private: told, onDay } = assessed
    return {
      项目名称: source.campaign.terms.name,
      发文机关: governmentOf(source),
      文号: '',
      成文日期: onDay,
      合法性: told?.lawful ?? '',
      合理性: told?.fair ?? '',
      可行性: told?.feasible ?? '',
      风险: (told?.risks ?? []).map(({ risk, level, measure }) => ({
        风险点: risk,
        等级: level,
        措施: measure,
      })),
      风险等级: body.level,
      应急预案: told?.emergency ?? '',
      评估结论: told ? sentences.assessedAs({ conclusion: body.conclusion, measures: told.measures }) : '',
    }
  },
})
