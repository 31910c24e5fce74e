/** P6 同意达到九成 · Consent reached: nine owners in ten, by certificate and in integers (浙江条例 §8). */
import { consentCarried } from '../../audit/p6-consent-carried.ts'
import { countConsent } from '../../consent-count.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'
import { consentPercent } from './g21-poll-required.ts'

export const consentReached: Gate = {
  id: 'P6',
  article: { 全国: '条例 §8', 浙江: '浙江条例 §8' },
  look(at) {
    const percent = consentPercent(at)
    if (percent === null) return null
    const { agreed, certificates } = countConsent(campaignOf(at))
    const needed = Math.ceil((certificates * percent) / 100)
    const code = consentCarried({ agreed, certificates }, percent)
    return code === null
      ? open()
      : closed(code, {
          agreed: String(agreed),
          certificates: String(certificates),
          percent: String(percent),
          needed: String(needed),
          missing: String(needed - agreed),
        })
  },
}
