/** 决定以前和决定 · Up to the decision: boundary, suspension, survey posted, plan for comments, funds, the announcement. */
import { boundaryAnnounced } from '@oneruler/campaign/boundary'
import { housesOf } from '@oneruler/campaign/campaign'
import { planPostedForComments } from '@oneruler/campaign/consultation'
import { decisionMade, depositedFen, fundsDeposited } from '@oneruler/campaign/decision'
import { yuanText } from '@oneruler/campaign/money'
import type { Step } from '@oneruler/campaign/procedure'
import { buildingRecognised } from '@oneruler/campaign/recognition'
import { boundaryAnnouncement, suspensionNotice } from '@oneruler/documents/papers/kinds/boundary'
import { decisionAnnouncement, fundsCertificate } from '@oneruler/documents/papers/kinds/decision'
import { planForComments } from '@oneruler/documents/papers/kinds/plan'
import { surveyPosting } from '@oneruler/documents/papers/kinds/survey'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { addressOf, governmentOf } from '../households/identity.ts'
import { statedTerm } from '../paper-office.ts'
import type { PaperSource } from '../paper-source.ts'
import { projectPaper } from '../project-paper.ts'

const sentences = paperSentences.zh

const dayOfStep = ({ campaign }: PaperSource, step: Step) => campaign.terms.steps.get(step)?.onDay ?? null

const freezeOf = (source: PaperSource) => ({
  暂停起始日: dayOfStep(source, '征收范围公布') ?? '',
  暂停截止日: source.project.last(boundaryAnnounced)?.body.freezeUntil ?? '',
  暂停事项: sentences.frozen(),
})

export const boundaryAnnouncements = projectPaper('boundary-announcement', boundaryAnnouncement, {
  asked: ['文号', '四至范围', '公共利益情形', '暂停截止日'],
  fields(source) {
    const { campaign, office, project } = source
    const on = dayOfStep(source, '征收范围公布')
    return on === null
      ? null
      : {
          项目名称: campaign.terms.name,
          发文机关: governmentOf(source),
          文号: '',
          成文日期: on,
          公共利益情形: project.last(boundaryAnnounced)?.body.publicInterest ?? '',
          四至范围: '',
          ...freezeOf(source),
          房屋征收部门: office.department,
          实施单位: office.implementer,
          联系电话: office.phone,
        }
  },
})

export const suspensionNotices = projectPaper('suspension-notice', suspensionNotice, {
  asked: ['文号', '主送单位', '四至范围', '暂停截止日'],
  fields(source) {
    const on = dayOfStep(source, '征收范围公布')
    return on === null
      ? null
      : {
          项目名称: source.campaign.terms.name,
          发文机关: source.office.department,
          文号: '',
          成文日期: on,
          主送单位: '',
          四至范围: '',
          ...freezeOf(source),
        }
  },
})

/** Without names: by number, street and what was found (条例 §15). */
export const surveyPostings = projectPaper('survey-posting', surveyPosting, {
  asked: ['异议起始日', '异议截止日', '公布日期'],
  fields(source) {
    const { campaign, office } = source
    if (dayOfStep(source, '入户调查登记') === null) return null
    return {
      项目名称: campaign.terms.name,
      公布户: [...campaign.households.values()].flatMap((household) =>
        housesOf(household).map(({ body: house }) => ({
          户号: household.number,
          坐落: addressOf(household),
          用途: house.use,
          结构: house.structure ?? '',
          认定面积: house.recognisedM2,
          未登记面积: house.unregisteredM2 ?? '',
          认定结论:
            household.of(buildingRecognised).findLast(({ body }) => body.house === house.number)?.body
              .conclusion ?? sentences.asTitled(),
        })),
      ),
      异议起始日: '',
      异议截止日: '',
      异议电话: office.phone,
      房屋征收部门: office.department,
      公布日期: dayOfStep(source, '调查结果公布') ?? '',
    }
  },
})

export const plansForComments = projectPaper('plan-for-comments', planForComments, {
  asked: [
    ...(['文号', '征收事由和目的', '征收范围和房屋情况', '房屋补偿标准', '调换房和周转房'] as const),
    ...(['搬迁费和临时安置费标准', '停产停业补偿标准', '补助和奖励', '签约期限', '其他事项'] as const),
    ...(['征求意见截止日', '提交渠道'] as const),
  ],
  fields(source) {
    const on = dayOfStep(source, '补偿方案公开征求意见')
    return on === null
      ? null
      : {
          项目名称: source.campaign.terms.name,
          发文机关: governmentOf(source),
          文号: '',
          成文日期: on,
          征收事由和目的: '',
          征收范围和房屋情况: '',
          房屋补偿标准: '',
          调换房和周转房: '',
          搬迁费和临时安置费标准: '',
          停产停业补偿标准: '',
          补助和奖励: '',
          签约期限: '',
          其他事项: '',
          征求意见起始日: on,
          征求意见截止日: source.project.last(planPostedForComments)?.body.endsOn ?? '',
          提交渠道: '',
        }
  },
})

export const fundsCertificates = projectPaper('funds-certificate', fundsCertificate, {
  asked: ['户名', '账号'],
  fields({ campaign, project, office, today }) {
    const deposited = project.last(fundsDeposited)
    return (
      deposited && {
        项目名称: campaign.terms.name,
        开户银行: deposited.body.bank,
        户名: '',
        账号: '',
        到账金额: yuanText(String(depositedFen(project))),
        方案测算: yuanText(deposited.body.estimateFen),
        截至日期: deposited.onDay,
        出具单位: office.department,
        出具日期: today,
      }
    )
  },
})

export const decisionAnnouncements = projectPaper('decision-announcement', decisionAnnouncement, {
  asked: ['公共利益情形', '四至范围', '复议机关', '管辖法院', '监督电话'],
  fields(source) {
    const { campaign, office, project } = source
    const { terms } = campaign
    const on = dayOfStep(source, '征收决定公告')
    if (on === null) return null
    return {
      项目名称: terms.name,
      发文机关: governmentOf(source),
      文号: project.last(decisionMade)?.body.documentNumber ?? statedTerm(terms, '征收决定文号'),
      成文日期: on,
      复议机关: '',
      管辖法院: '',
      公共利益情形: project.last(boundaryAnnounced)?.body.publicInterest ?? '',
      四至范围: '',
      房屋征收部门: office.department,
      实施单位: office.implementer ?? '',
      签约起始日: terms.signingPeriod?.startsOn ?? '',
      签约截止日: terms.signingPeriod?.endsOn ?? '',
      监督电话: statedTerm(terms, '监督电话') || office.phone,
    }
  },
})
