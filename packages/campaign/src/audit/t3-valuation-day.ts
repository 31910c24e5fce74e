/** T3 价值时点 · Valuation day: homes are valued as of the day the decision is announced. */
import type { Day } from '../day.ts'
import { parseDay } from '../day.ts'
import type { Rule } from './finding.ts'

export const valuedAsOfDecision = (valuationDay: Day, announcedOn: Day): 'valuation-day-differs' | null =>
  valuationDay === announcedOn ? null : 'valuation-day-differs'

export const valuationDay: Rule = {
  id: 'T3',
  article: '条例 §19，评估办法 §10',
  *find({ campaign: { terms } }) {
    const stated = terms.stated.get('价值时点')
    const announcedOn =
      terms.steps.get('征收决定公告')?.onDay ?? parseDay(terms.stated.get('征收决定公告日')?.body.value ?? '')
    if (!terms.valuationDay || !announcedOn) return
    const code = valuedAsOfDecision(terms.valuationDay, announcedOn)
    if (code)
      yield {
        code,
        severity: 'error',
        at: stated ?? '项目',
        params: { value: terms.valuationDay, on: announcedOn },
      }
  },
}
