/** 评估的公示和委托 · Commissioning the valuer, and the first results put up (条例 §20, 评估办法 §16). */
import { valuationPosted } from '@oneruler/campaign/valuation'
import { chosenValuer, valuerChosen, valuersNominated } from '@oneruler/campaign/valuer'
import { firstValuationPosting } from '@oneruler/documents/papers/kinds/valuation'
import { valuationCommission, valuerChosen as valuerAnnounced } from '@oneruler/documents/papers/kinds/valuer'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { askedElements } from '../asked-elements.ts'
import { numberOf, type ProjectPaper, projectPaper } from '../project-paper.ts'
import { firstValuationPaper } from '../valuation-papers.ts'

const sentences = paperSentences.zh

export const valuersAnnounced = projectPaper('valuer-chosen', valuerAnnounced, {
  asked: ['文号', '公证书号'],
  fields(source) {
    const { campaign, project } = source
    const chosen = project.last(valuerChosen)
    if (!chosen) return null
    const { valuer, way, votes = {} } = chosen.body
    const { candidates = [], grades = {} } = project.last(valuersNominated)?.body ?? {}
    const result = (firm: string): string => {
      const got = votes[firm]
      return got === undefined
        ? sentences.chosenOne({ way, isChosen: firm === valuer })
        : sentences.votes({ votes: got })
    }
    return {
      项目名称: campaign.terms.name,
      发文机关: source.office.department,
      文号: '',
      成文日期: chosen.onDay,
      选定方式: way,
      候选机构: candidates.map((firm) => ({
        机构名称: firm,
        资质: grades[firm] ?? '',
        得票: result(firm),
      })),
      公证机构: chosen.private?.notary ?? undefined,
      公证书号: chosen.private?.deed ?? undefined,
      选定机构: valuer,
      选定日期: chosen.onDay,
    }
  },
})

export const valuationCommissions = projectPaper('valuation-commission', valuationCommission, {
  asked: ['评估机构', '评估方法', '交付期限', '费用', '委托日期'],
  fields({ campaign, project, office }) {
    const chosenOn = campaign.terms.steps.get('评估机构选定')?.onDay
    if (!chosenOn) return null
    return {
      项目名称: campaign.terms.name,
      委托人: office.department,
      评估机构: chosenValuer(project) ?? '',
      评估目的: sentences.valuedFor(),
      评估对象: sentences.valued({ households: campaign.households.size }),
      价值时点: campaign.terms.valuationDay ?? '',
      价值类型: sentences.marketValue(),
      评估方法: '',
      交付期限: '',
      费用: '',
      委托日期: '',
    }
  },
})

const PERIOD = ['公示起始日', '公示截止日', '说明解释时间', '说明解释地点', '公示日期'] as const

export const firstValuationPostings: ProjectPaper = {
  kind: 'first-valuation-posting',
  asked: askedElements(firstValuationPosting, PERIOD),
  completed(source, stated = {}) {
    const { campaign, office } = source
    const posted = [...campaign.households.values()].filter((household) => household.last(valuationPosted))
    if (posted.length === 0) return null
    const on = campaign.terms.steps.get('分户初步评估结果公示')?.onDay
    return firstValuationPaper(
      campaign,
      posted.map(({ number }) => number),
      numberOf(firstValuationPosting, source),
      office,
      {
        公示起始日: on ?? stated.公示起始日 ?? '',
        公示截止日: stated.公示截止日 ?? '',
        说明解释时间: stated.说明解释时间 ?? '',
        说明解释地点: stated.说明解释地点 ?? '',
        公示日期: on ?? stated.公示日期 ?? '',
      },
    )
  },
}
