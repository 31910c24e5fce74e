/** 协议和计算单 · The agreement of a household and the sheet annexed to it: amounts from its plan, terms from the office. */
import { homeOf } from '@oneruler/campaign/home'
import { agreementPaper, settlementPaper } from '../agreement-papers.ts'
import type { HouseholdPaper } from '../household-paper.ts'

/** Nothing is stated when it prints: the office's terms are the same for all, and stated once. */
export const agreements: HouseholdPaper = {
  kind: 'agreement',
  served: null,
  asked: [],
  completed(source, household) {
    const agreed = source.agreedOf(household)
    if (!agreed) return null
    const { terms } = source
    return agreementPaper(agreed, source.office, {
      支付期限: terms.paidWithin,
      搬迁期限: terms.movesWithin,
      过渡方式: terms.interimWay,
      过渡期限: terms.interimPeriod,
      周转用房: terms.interimHome,
      生效条件: terms.effectClause,
      证件移交: terms.titleHandover,
      违约责任: terms.breach,
      份数: terms.copies,
      home: {
        调换房地点: terms.homePlace,
        调换房房号: homeOf(household, agreed.agreement.body.agreement) ?? '',
        调换房单价: terms.homePrice,
        交付时间: terms.homeDelivery,
        面积变化结算: terms.areaSettlement,
        临时安置费标准: terms.interimRate,
        二次搬迁费: terms.secondMove,
        逾期责任: terms.lateDelivery,
      },
    })
  },
}

export const settlements: HouseholdPaper = {
  kind: 'settlement',
  served: null,
  asked: [],
  completed(source, household) {
    const agreed = source.agreedOf(household)
    return agreed && settlementPaper(agreed, source.office)
  },
}
