/** G166 书面答复在卷 · Answer on file: a recheck is answered, and an appraisal given, in writing (评估办法 §21, §25). */
import { ANSWER_SHOWN } from '../../evidence-wanted.ts'
import { closed, type Gate, open } from '../gate.ts'
import { missingIn } from './on-file.ts'

export const answerOnFile: Gate = {
  id: 'G166',
  article: ANSWER_SHOWN.article,
  look(_at, input) {
    if (!input) return null
    return missingIn(ANSWER_SHOWN, input).length === 0 ? open() : closed('files-missing')
  },
}
