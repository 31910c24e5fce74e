/**
 * 签约的公布 · What is put up of signing: how far it has come, what each was given, the end where too few signed, and what
 * the audit found.
 */
import { auditPublished } from '@oneruler/campaign/archive'
import { decisionMade } from '@oneruler/campaign/decision'
import { agreementsLapsed } from '@oneruler/campaign/effect'
import { auditPosting, decisionEnded } from '@oneruler/documents/papers/kinds/decision'
import { compensationPosting, progressPosting } from '@oneruler/documents/papers/kinds/posting'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { askedElements } from '../asked-elements.ts'
import { governmentOf } from '../households/identity.ts'
import { statedTerm } from '../paper-office.ts'
import { postedText } from '../posted-text.ts'
import { numberOf, type ProjectPaper, projectPaper } from '../project-paper.ts'
import { compensationPaper, progressPaper } from '../public-papers.ts'

export const progressPostings: ProjectPaper = {
  kind: 'progress-posting',
  asked: [],
  completed(source) {
    const { campaign, figures, office } = source
    if (!campaign.terms.signingPeriod) return null
    return progressPaper(campaign, figures(), numberOf(progressPosting, source), office)
  },
}

export const compensationPostings: ProjectPaper = {
  kind: 'compensation-posting',
  asked: askedElements(compensationPosting, ['公布日期', '撤下日期']),
  completed(source, stated = {}) {
    const agreed = [...source.campaign.households.values()].flatMap((one) => source.agreedOf(one) ?? [])
    if (agreed.length === 0) return null
    const days = { postedOn: stated.公布日期 ?? '', removedOn: stated.撤下日期 ?? '' }
    return compensationPaper(agreed, numberOf(compensationPosting, source), source.office, days)
  },
}

export const decisionsEnded = projectPaper('decision-ended', decisionEnded, {
  asked: ['文号', '证件退还办法'],
  fields(source) {
    const { campaign, project } = source
    const lapsed = project.last(agreementsLapsed)
    return (
      lapsed && {
        项目名称: campaign.terms.name,
        发文机关: governmentOf(source),
        文号: '',
        成文日期: lapsed.onDay,
        决定文号:
          project.last(decisionMade)?.body.documentNumber ?? statedTerm(campaign.terms, '征收决定文号'),
        签约截止日: campaign.terms.signingPeriod?.endsOn ?? '',
        总户数: lapsed.body.certificates,
        签约户数: lapsed.body.signed,
        生效比例: `${lapsed.body.percent}%`,
        证件退还办法: '',
      }
    )
  },
})

export const auditPostings = projectPaper('audit-posting', auditPosting, {
  asked: ['文号', '审计期间', '问题说明'],
  fields({ campaign, project }) {
    const published = project.last(auditPublished)
    if (!published) return null
    const { period, conclusion, issues } = published.private ?? {}
    return {
      项目名称: campaign.terms.name,
      发文机关: published.body.auditor,
      文号: '',
      成文日期: published.onDay,
      审计期间: period ?? '',
      审计结论: postedText(conclusion),
      问题说明: issues === undefined ? '' : paperSentences.zh.issuesFound({ count: issues.length }),
      问题: (issues ?? []).map(({ found, remedy, office }) => ({
        问题: postedText(found),
        整改: postedText(remedy),
        责任单位: office,
      })),
    }
  },
})
