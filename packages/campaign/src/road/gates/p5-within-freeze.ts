/** P5 暂停期限不超过一年 · Freeze: what is suspended with the boundary is suspended for a year at most (条例 §16). */
import { withinFreeze } from '../../audit/p5-freeze.ts'
import { day } from '../../day.ts'
import { deadline } from '../../law/clock.ts'
import { TIME_LIMITS } from '../../law/periods.ts'
import { closed, type Gate, open } from '../gate.ts'

export const freezeOfAYear: Gate<{ readonly freezeUntil: string }> = {
  id: 'P5',
  article: TIME_LIMITS.freeze.全国.article,
  look(at, input) {
    if (!input) return null
    const { freezeUntil } = input
    if (freezeUntil < at.on) return closed('freeze-backwards', { freezeUntil, on: at.on })
    return withinFreeze(at.on, day(freezeUntil))
      ? closed('freeze-too-long', { freezeUntil, most: deadline(at.on, TIME_LIMITS.freeze.全国).lastDay })
      : open()
  },
}
