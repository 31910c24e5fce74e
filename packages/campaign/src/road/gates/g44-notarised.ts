/** G44 公证 · Notarised: a notary attests the vote or the lot where the place asks for one (浙江条例 §18). */
import { heldIn } from '../../law/place.ts'
import { VALUER, VALUER_NOTARISED } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'

export const notarised: Gate<{ readonly notary: string | null }> = {
  id: 'G44',
  article: VALUER,
  look(at, input) {
    if (!input || !heldIn(at.place, VALUER_NOTARISED)) return null
    return input.notary === null ? closed('notary-missing') : open()
  },
}
