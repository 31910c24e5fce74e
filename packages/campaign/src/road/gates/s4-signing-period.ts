/** S4 签约期内签约 · Signing period: within the days the published plan states, first and last counted. */
import { signedInPeriod } from '../../audit/s4-signing-period.ts'
import { closed, type Gate, open } from '../gate.ts'

export const withinSigningPeriod: Gate = {
  id: 'S4',
  article: { 全国: '条例 §26', 浙江: '浙江条例 §31' },
  look({ terms, on }) {
    const period = terms.signingPeriod
    if (!period) return closed('no-signing-period')
    const code = signedInPeriod(period, on)
    if (code === null) return open(period.startsOn)
    return closed(code, { ...period, on }, code === 'signed-before-window' ? period.startsOn : null)
  },
}
