/** 签约以后的文书 · Papers after signing: supplement, home, vacating, payment, and the end where too few signed. */
import { agreementSupplemented, supplementProposed } from '@oneruler/campaign/agreement-change'
import { choiceOrderDrawn } from '@oneruler/campaign/choice-order'
import { decisionMade } from '@oneruler/campaign/decision'
import { agreementsLapsed } from '@oneruler/campaign/effect'
import { homeChosen, homeListed } from '@oneruler/campaign/home'
import { countingAgreement } from '@oneruler/campaign/measures'
import { yuanText } from '@oneruler/campaign/money'
import { standingOrder } from '@oneruler/campaign/order'
import { TERMINATION_NOTICE } from '@oneruler/campaign/serving'
import { householdVacated, vacatingInspected } from '@oneruler/campaign/vacating'
import { supplementaryAgreement } from '@oneruler/documents/papers/kinds/agreement'
import { decisionEndedNotice } from '@oneruler/documents/papers/kinds/decision'
import { homeChoice, vacatingAccepted } from '@oneruler/documents/papers/kinds/home'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { grouped, resultOf } from '../agreed-household.ts'
import { householdPaper } from '../household-paper.ts'
import { statedTerm } from '../paper-office.ts'
import { spelledDay } from '../spelled-day.ts'
import { addressOf, ownerOf } from './identity.ts'
import { keptFiles } from './kept-files.ts'

const sentences = paperSentences.zh

export const supplements = householdPaper('supplementary-agreement', supplementaryAgreement, {
  asked: ['审批文号'],
  suffix: '补',
  fields({ campaign, office, terms }, household) {
    const agreement = countingAgreement(household)
    const own = household
      .of(agreementSupplemented)
      .filter(({ body }) => body.agreement === agreement?.body.agreement)
    const last = own.at(-1)
    if (!agreement || !last) return null
    const before = own.at(-2)?.body ?? agreement.body
    const proposed = household.of(supplementProposed).findLast(({ seq }) => seq < last.seq)
    const settledBefore = before.settlementFen ?? before.totalFen
    const change = BigInt(last.body.settlementFen) - BigInt(settledBefore)
    const size = yuanText(String(change < 0n ? -change : change))
    return {
      项目名称: campaign.terms.name,
      原协议编号: agreement.body.agreement,
      甲方: office.department,
      乙方: ownerOf(household),
      户号: household.number,
      事由: proposed?.private?.reason ?? '',
      补充内容: sentences.recomputed({
        version: last.body.planVersion,
        from: grouped(yuanText(before.totalFen)),
        to: grouped(yuanText(last.body.totalFen)),
      }),
      结算金额: size,
      结算方式:
        change < 0n
          ? sentences.householdPays({ amount: grouped(size) })
          : sentences.officePays({ amount: grouped(size) }),
      审批文号: '',
      份数: terms.copies,
      签订日期: last.onDay,
    }
  },
})

export const homeChoices = householdPaper('home-choice', homeChoice, {
  asked: ['替换限制', '经办人'],
  suffix: '房',
  fields(source, household) {
    const agreed = source.agreedOf(household)
    const chosen = household
      .of(homeChosen)
      .findLast(({ body }) => body.agreement === agreed?.agreement.body.agreement)
    if (!agreed || !chosen) return null
    const { campaign, homes, terms, project, nameOf } = source
    const home = homes.find((one) => one.last(homeListed)?.body.number === chosen.body.home)?.last(homeListed)
    const drawn = project.last(choiceOrderDrawn)?.body.households.indexOf(household.number) ?? -1
    const choosing = [...campaign.households.values()]
      .flatMap((one) => one.of(homeChosen)[0] ?? [])
      .sort((a, b) => a.seq - b.seq)
    const first = household.of(homeChosen)[0]
    return {
      项目名称: campaign.terms.name,
      户号: household.number,
      选房人: ownerOf(household),
      协议编号: chosen.body.agreement,
      顺序号: 1 + (drawn >= 0 ? drawn : choosing.findIndex(({ seq }) => seq === first?.seq)),
      顺序规则: drawn >= 0 ? sentences.drawnOrder() : sentences.signedOrder(),
      房号: chosen.body.home,
      建筑面积: home?.body.areaM2 ?? '',
      单价说明: terms.homePrice,
      总价: resultOf(agreed, '安置房款'),
      替换限制: '',
      选定时间: spelledDay(chosen.onDay),
      经办人: nameOf(agreed.agreement.body.by),
    }
  },
})

export const vacatingAcceptances = householdPaper('vacating-accepted', vacatingAccepted, {
  asked: ['照片编号'],
  suffix: '腾',
  fields({ campaign, nameOf }, household) {
    const vacated = household.last(householdVacated)
    const inspected = household.last(vacatingInspected)
    if (!vacated) return null
    return {
      项目名称: campaign.terms.name,
      户号: household.number,
      被征收人: ownerOf(household),
      坐落: addressOf(household),
      协议编号: countingAgreement(household)?.body.agreement ?? standingOrder(household)?.body.order ?? '',
      // Filled in and ticked by hand on the spot, where nothing records it.
      抄表: [
        {
          项目: sentences.meters(),
          读数: inspected?.private?.meters || sentences.toWrite(),
          结清: sentences.tickSettled(),
        },
      ],
      物品清点: inspected ? inspected.private?.left || sentences.nothingLeft() : '',
      门窗设备: sentences.tickInPlace(),
      钥匙: inspected ? sentences.keys({ returned: inspected.body.keysReturned }) : '',
      照片编号: keptFiles(household, 'acceptVacating'),
      验收人: inspected
        ? [inspected.body.by, inspected.body.second].map(nameOf).join('、')
        : nameOf(vacated.body.by),
      验收日期: vacated.onDay,
    }
  },
})

export const endedNotices = householdPaper('decision-ended-notice', decisionEndedNotice, {
  served: { document: TERMINATION_NOTICE, act: 'serveTerminationNotice' },
  asked: ['证件退还办法'],
  suffix: '终',
  fields({ campaign, project, office }, household) {
    const lapsed = project.last(agreementsLapsed)
    const agreement = countingAgreement(household)
    if (!lapsed || !agreement) return null
    return {
      项目名称: campaign.terms.name,
      户号: household.number,
      被征收人: ownerOf(household),
      协议编号: agreement.body.agreement,
      决定文号: project.last(decisionMade)?.body.documentNumber ?? statedTerm(campaign.terms, '征收决定文号'),
      签约截止日: campaign.terms.signingPeriod?.endsOn ?? '',
      总户数: lapsed.body.certificates,
      签约户数: lapsed.body.signed,
      生效比例: `${lapsed.body.percent}%`,
      证件退还办法: '',
      房屋征收部门: office.department,
      联系电话: office.phone,
      告知日期: lapsed.onDay,
    }
  },
})
