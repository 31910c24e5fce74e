/**
 * G164 查勘留有影像与记录 · Inspection on file: photographs of the house inside and out, and the record that was signed, lie
 * with it, entered or not (评估办法 §12).
 */
import type { HandedIn } from '../field.ts'
import { closed, type Gate, open } from '../gate.ts'

const KEPT = ['pictures', 'inspectionRecord'] as const

export const inspectionOnFile: Gate<Readonly<Record<(typeof KEPT)[number], readonly HandedIn[]>>> = {
  id: 'G164',
  article: { 全国: '评估办法 §12' },
  look(_at, input) {
    if (!input) return null
    const missing = KEPT.filter((blank) => input[blank].length === 0)
    return missing.length === 0 ? open() : closed('inspection-not-on-file', { missing: missing.join(' ') })
  },
}
