/** G48 签约期届满 · Period over: the last day of the signing period, or the day after it, has come (条例 §26). */
import { lapseAfterPeriod } from '../../audit/p11-effect-declared.ts'
import { addDays } from '../../day.ts'
import { closed, type Gate, open } from '../gate.ts'

const gate = { id: 'G48', article: { 全国: '条例 §26', 浙江: '浙江条例 §31' } }

/** On the last day, which ends at midnight. */
export const lastSigningDay: Gate = {
  ...gate,
  look({ terms: { signingPeriod: period }, on }) {
    if (!period) return closed('no-signing-period')
    return on >= period.endsOn ? open(period.endsOn) : closed('period-running', { ...period }, period.endsOn)
  },
}

/** From the day after it. */
export const signingPeriodOver: Gate = {
  ...gate,
  look({ terms: { signingPeriod: period }, on }) {
    if (!period) return closed('no-signing-period')
    const code = lapseAfterPeriod(on, period.endsOn)
    return code === null ? open(period.endsOn) : closed(code, { ...period }, addDays(period.endsOn, 1))
  },
}
