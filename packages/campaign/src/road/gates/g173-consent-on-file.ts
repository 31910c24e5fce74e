/**
 * G173 电子送达有书面确认 · Consent on file: who agrees to electronic service has confirmed it in writing (民诉法解释 §136). To
 * withdraw it a word is enough.
 */
import { CONSENT_SHOWN } from '../../evidence-wanted.ts'
import { closed, type Gate, open } from '../gate.ts'
import { missingIn } from './on-file.ts'

export const consentOnFile: Gate<{ readonly agrees: boolean }> = {
  id: 'G173',
  article: CONSENT_SHOWN.article,
  look(_at, input) {
    if (!input?.agrees) return null
    return missingIn(CONSENT_SHOWN, input).length === 0 ? open() : closed('files-missing')
  },
}
