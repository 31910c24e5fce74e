/** G41 协商一致 · Owners agree: all of them, or where the place says so more than half (评估办法 §4, 山东条例 §38). */

import { ownersOf } from '../../audit/p1-step-missing.ts'
import { agreementCarried } from '../../audit/p10-valuer-lawful.ts'
import { heldIn } from '../../law/place.ts'
import { HALF_AGREES_ON_VALUER, VALUER } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'

export const ownersAgree: Gate<{ readonly forIt: number }> = {
  id: 'G41',
  article: VALUER,
  look(at, input) {
    if (!input) return null
    const owners = ownersOf(campaignOf(at))
    const params = { forIt: String(input.forIt), certificates: String(owners) }
    const half = heldIn(at.place, HALF_AGREES_ON_VALUER) ?? false
    const code = agreementCarried({ certificates: owners, forIt: input.forIt }, half)
    return code === null ? open() : closed(code, params)
  },
}
