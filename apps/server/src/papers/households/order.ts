/** 补偿决定文书 · Papers of an order: the choice put first, the order itself, the demand (条例 §26–§28, 浙江条例 §32). */
import { CHOICES } from '@oneruler/campaign/agreement'
import { parseDay } from '@oneruler/campaign/day'
import { ENFORCEMENT_PAPERS } from '@oneruler/campaign/enforcement'
import { deadline } from '@oneruler/campaign/law/clock'
import { timeLimit } from '@oneruler/campaign/law/periods'
import { type FenText, yuanText } from '@oneruler/campaign/money'
import {
  openProposal,
  orderServedOn,
  proposalAnswered,
  proposalServedOn,
  standingOrder,
} from '@oneruler/campaign/order'
import { DEMAND, ORDER, ORDER_PROPOSAL, servedOn } from '@oneruler/campaign/serving'
import { reportServedOn } from '@oneruler/campaign/valuation-report'
import {
  choiceNotice,
  compensationOrder,
  demandNotice,
  enforcementApplication,
} from '@oneruler/documents/papers/kinds/order'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { articleOf, grouped } from '../agreed-household.ts'
import { householdPaper } from '../household-paper.ts'
import { spelledDay } from '../spelled-day.ts'
import { addressOf, governmentOf, ownerOf } from './identity.ts'

const sentences = paperSentences.zh

export const choiceNotices = householdPaper('choice-notice', choiceNotice, {
  served: { document: ORDER_PROPOSAL, act: 'serveOrderProposal' },
  asked: ['送达日', '逾期后果'],
  suffix: '选',
  fields(source, household, stated) {
    const proposed = openProposal(household)
    if (!proposed) return null
    const { campaign, office, terms, place } = source
    const { cash, exchange, homeM2 } = proposed.body.ways
    const received = proposalServedOn(household, proposed.seq) ?? parseDay(stated.送达日?.trim() ?? '')
    const limit = received ? timeLimit('choiceReplied', place, received) : null
    return {
      项目名称: campaign.terms.name,
      发文机关: office.department,
      文号: proposed.body.proposal,
      成文日期: proposed.onDay,
      被征收人: ownerOf(household),
      户号: household.number,
      坐落: addressOf(household),
      货币补偿金额: yuanText(cash.totalFen),
      货币补偿内容: sentences.cashPaid({ amount: inYuan(cash.settlementFen) }),
      产权调换金额: yuanText(exchange.totalFen),
      调换房屋: terms.homePlace && sentences.homeOffered({ place: terms.homePlace, area: homeM2 }),
      产权调换内容: sentences.exchangeSettled({
        home: inYuan(exchange.homePriceFen),
        settled: settledIn(exchange.settlementFen),
      }),
      送达日: received ?? '',
      选择截止日: received && limit ? deadline(received, limit).lastDay : '',
      逾期后果: '',
      联系电话: office.phone,
    }
  },
})

const inYuan = (fen: FenText): string => grouped(yuanText(fen))
const settledIn = (fen: FenText): string =>
  fen.startsWith('-')
    ? sentences.ownerPays({ amount: inYuan(fen.slice(1)) })
    : sentences.ownerGets({ amount: inYuan(fen) })

export const compensationOrders = householdPaper('compensation-order', compensationOrder, {
  served: { document: ORDER, act: 'serveOrder' },
  asked: ['复议机关', '管辖法院', '协商过程'],
  suffix: '决',
  fields(source, household) {
    const made = standingOrder(household)
    if (!made) return null
    const { campaign, terms } = source
    const { body, onDay } = made
    const paid = body.lines.filter(({ role }) => role === '补偿项')
    const report = reportServedOn(household, onDay)
    const answer = household.of(proposalAnswered).findLast(({ seq }) => seq < made.seq)
    const isExchange = body.choice === CHOICES[1]
    return {
      项目名称: campaign.terms.name,
      发文机关: governmentOf(source),
      文号: body.order,
      成文日期: onDay,
      复议机关: '',
      管辖法院: '',
      被征收人: ownerOf(household),
      户号: household.number,
      坐落: addressOf(household),
      案由: sentences.ground({ ground: body.ground }),
      协商过程: '',
      评估和送达: report === null ? '' : sentences.reportServed({ day: spelledDay(report) }),
      选择过程: sentences.chosen({ choice: answer?.body.choice ?? null, by: body.choice }),
      补偿方式: body.choice,
      补偿项目: paid.map(({ name, clause, amount }) => ({
        项目: name,
        依据: articleOf(clause),
        金额: amount ?? '',
      })),
      补偿金额: yuanText(body.totalFen),
      支付期限: terms.paidWithin,
      调换房地点和面积: isExchange
        ? terms.homePlace && sentences.homeOffered({ place: terms.homePlace, area: body.homeM2 ?? '' })
        : sentences.noExchange(),
      搬迁费: sumLike(paid, /搬迁费/),
      临时安置费或者周转用房:
        terms.interimHome || sentences.interim({ amount: grouped(sumLike(paid, /临时安置费/)) }),
      停产停业损失: sumLike(paid, /停产停业/),
      搬迁期限: sentences.until({ day: spelledDay(body.movesBy) }),
      过渡方式: terms.interimWay,
      过渡期限: terms.interimPeriod,
    }
  },
})

/** 元, to the fen. */
function sumLike(
  lines: readonly { readonly name: string; readonly amount: string | null }[],
  pattern: RegExp,
): string {
  const some = lines.filter(({ name }) => pattern.test(name))
  return yuanText(String(some.reduce((sum, { amount }) => sum + Math.round(Number(amount ?? 0) * 100), 0)))
}

export const demandNotices = householdPaper('demand-notice', demandNotice, {
  served: { document: DEMAND, act: 'serveDemand' },
  asked: ['文号'],
  suffix: '催',
  fields(source, household) {
    const made = standingOrder(household)
    if (!made || orderServedOn(household, made.seq) === null) return null
    const { campaign, office, terms, today } = source
    return {
      项目名称: campaign.terms.name,
      发文机关: governmentOf(source),
      文号: '',
      成文日期: today,
      当事人: ownerOf(household),
      决定文号: made.body.order,
      履行义务: sentences.dutyToMove({ address: addressOf(household) }),
      履行期限: sentences.withinDemand(),
      履行方式: sentences.movesByItself(),
      金额和给付方式: sentences.paidAs({
        amount: inYuan(made.body.totalFen),
        within: terms.paidWithin,
      }),
      陈述申辩: office.department && sentences.heardBy({ department: office.department }),
      联系电话: office.phone,
    }
  },
})

export const enforcementApplications = householdPaper('enforcement-application', enforcementApplication, {
  asked: ['文号', '受理法院', '申请事项', '事实和理由', '专户账号', '负责人'],
  suffix: '执',
  fields(source, household) {
    const made = standingOrder(household)
    if (!made || servedOn(household, DEMAND, made.seq) === null) return null
    const { campaign, terms, today } = source
    const area = made.body.homeM2
    return {
      项目名称: campaign.terms.name,
      发文机关: governmentOf(source),
      文号: '',
      成文日期: today,
      受理法院: '',
      被执行人: ownerOf(household),
      决定文号: made.body.order,
      申请事项: '',
      事实和理由: '',
      补偿金额: yuanText(made.body.totalFen),
      专户账号: '',
      调换房和周转房:
        made.body.choice === CHOICES[1] && area !== null
          ? terms.homePlace && sentences.homeOffered({ place: terms.homePlace, area })
          : sentences.noExchange(),
      附件: ENFORCEMENT_PAPERS.map((材料, at) => ({ 序号: at + 1, 材料 })),
      负责人: '',
    }
  },
})
