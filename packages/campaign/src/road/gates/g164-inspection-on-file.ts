/**
 * G164 查勘留有影像与记录 · Inspection on file: photographs of the house, inside and out, and the signed record lie with the
 * inspection, whether the valuer was let in or not (评估办法 §12).
 */
import { INSPECTION_SHOWN } from '../../evidence-wanted.ts'
import { closed, type Gate, open } from '../gate.ts'
import { missingIn } from './on-file.ts'

export const inspectionOnFile: Gate = {
  id: 'G164',
  article: INSPECTION_SHOWN.article,
  look(_at, input) {
    if (!input) return null
    const missing = missingIn(INSPECTION_SHOWN, input)
    return missing.length === 0 ? open() : closed('files-missing', { missing: missing.join(' ') })
  },
}
