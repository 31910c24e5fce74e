/**
 * G165 送达过程有凭证 · Serving on file: where nobody of the household signed for a document, what shows the serving lies
 * with it: the receipt that the witness signed, or pictures of the leaving or of the posting (民诉法 §89, §95).
 */
import { SERVING_SHOWN } from '../../evidence-wanted.ts'
import { isShownByFile, type ServingMethod } from '../../serving.ts'
import { closed, type Gate, open } from '../gate.ts'
import { missingIn } from './on-file.ts'

export const servingOnFile: Gate<{ readonly method: ServingMethod }> = {
  id: 'G165',
  article: SERVING_SHOWN.article,
  look(_at, input) {
    if (!input || !isShownByFile(input.method)) return null
    return missingIn(SERVING_SHOWN, input).length === 0 ? open() : closed('files-missing')
  },
}
