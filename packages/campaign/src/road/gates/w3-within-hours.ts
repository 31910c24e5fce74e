/** W3 走访时段 · Visiting hours: nobody plans to come before 08:00 or after 20:00. */
import { FROM, UNTIL, withinHours } from '../../audit/w3-visiting-hours.ts'
import { closed, type Gate, open } from '../gate.ts'

export const plannedWithinHours: Gate<{ readonly startsAt: string }> = {
  id: 'W3',
  article: { 全国: '内部规定' },
  look(_at, input) {
    if (!input) return null
    const hours = { from: FROM.slice(0, 5), until: UNTIL.slice(0, 5) }
    return withinHours(input.startsAt)
      ? closed('outside-hours', { at: input.startsAt.slice(11, 16), ...hours })
      : open()
  },
}
