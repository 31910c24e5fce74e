/** O6 白天、工作日 · By day: nobody is moved by force at night or on a day off (行政强制法 §43). */
import { movedByDay } from '../../audit/o6-moved-by-day.ts'
import { closed, type Gate, open } from '../gate.ts'

export const byDay: Gate<{ readonly at: string }> = {
  id: 'O6',
  article: { 全国: '行政强制法 §43' },
  look(_at, input) {
    if (!input) return null
    const code = movedByDay(input.at)
    return code ? closed(code, { at: input.at.replace('T', ' ').slice(0, 16) }) : open()
  },
}
