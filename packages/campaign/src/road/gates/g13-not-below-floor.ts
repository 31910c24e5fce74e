/**
 * G13 不低于法定下限 · Not below the floor: the total of an agreement is not below the assessed value of what is taken
 * (条例 §19; 最高法 2018 典型案例: what the law grants cannot be bargained away).
 */

import { fen, yuanText } from '../../money.ts'
import { assessedValue } from '../../valuation-report.ts'
import { closed, type Gate, open } from '../gate.ts'
import { type Chosen, quoteFor } from '../quote.ts'
import { householdOf } from '../situation.ts'

export const notBelowFloor: Gate<Chosen> = {
  id: 'G13',
  article: { 全国: '条例 §19' },
  look(at, input) {
    const floor = assessedValue(householdOf(at))
    if (!input || floor === null) return null
    const quote = quoteFor(at, input)
    if (quote.kind !== 'quoted') return null
    return fen(quote.totalFen) >= fen(floor)
      ? open()
      : closed('below-floor', { total: yuanText(quote.totalFen), floor: yuanText(floor) })
  },
}
