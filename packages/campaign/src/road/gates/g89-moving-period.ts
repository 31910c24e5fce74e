/** G89 留有搬迁期限 · Moving period: the last day to move lies after the day of the order (条例 §25, §27). */
import type { Day } from '../../day.ts'
import { closed, type Gate, open } from '../gate.ts'

export const movingPeriodLeft: Gate<{ readonly movesBy: Day }> = {
  id: 'G89',
  article: { 全国: '条例 §25，§27' },
  look({ on }, input) {
    if (!input) return null
    return input.movesBy > on ? open() : closed('moves-by-past', { movesBy: input.movesBy, on })
  },
}
