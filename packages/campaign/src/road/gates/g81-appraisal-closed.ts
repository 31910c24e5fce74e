/** G81 没有未答复的鉴定 · Appraisal closed: nobody signs on a value that the panel is just looking into (条例 §19). */
import { openAppraisal } from '../../appraisal.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const appraisalClosed: Gate = {
  id: 'G81',
  article: { 全国: '条例 §19，评估办法 §25' },
  look(at) {
    const waiting = openAppraisal(householdOf(at))
    return waiting ? closed('appraisal-open', { askedOn: waiting.onDay }) : open()
  },
}
