/**
 * G33 听证代表 · Representatives: where ten or more owners sign up, ten or more speak for them, where fewer do, each
 * speaks; with them representatives of the public (浙江条例 §11).
 */
import { representativesOfMany, representedEnough } from '../../audit/p9-hearing-in-order.ts'
import type { HearingHeld } from '../../hearing.ts'
import { HEARING } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'

export const hearingRepresented: Gate<HearingHeld> = {
  id: 'G33',
  article: HEARING,
  look(at, input) {
    if (!input) return null
    const many = representativesOfMany(at.place)
    const code = representedEnough(input, many)
    const { signedUp } = input
    return code === null
      ? open()
      : closed(code, { signedUp: String(signedUp), least: String(Math.min(signedUp, many)) })
  },
}
