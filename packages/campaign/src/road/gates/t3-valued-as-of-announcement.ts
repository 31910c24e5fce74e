/** T3 价值时点 · Valued as of the announcement: a plan that states another day is changed first (条例 §19). */
import { valuedAsOfDecision } from '../../audit/t3-valuation-day.ts'
import { closed, type Gate, open } from '../gate.ts'

export const valuedAsOfAnnouncement: Gate = {
  id: 'T3',
  article: { 全国: '条例 §19，评估办法 §10', 浙江: '浙江条例 §17' },
  look({ terms, on }) {
    const { valuationDay } = terms
    if (valuationDay === null || !valuedAsOfDecision(valuationDay, on)) return open(valuationDay)
    return closed(
      'valuation-day-differs',
      { value: valuationDay, on },
      on < valuationDay ? valuationDay : null,
    )
  },
}
