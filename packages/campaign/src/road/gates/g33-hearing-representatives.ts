/**
 * G33 听证代表 · Representatives: where ten or more owners sign up, ten or more speak for them, where fewer do, each
 * speaks; with them representatives of the public (浙江条例 §11).
 */
import { heldIn } from '../../law/place.ts'
import { HEARING, HEARING_REPRESENTATIVES } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'

export const hearingRepresented: Gate<{
  readonly signedUp: number
  readonly representatives: number
  readonly publicRepresentatives: number
}> = {
  id: 'G33',
  article: HEARING,
  look(at, input) {
    if (!input) return null
    const { signedUp, representatives, publicRepresentatives } = input
    const least = Math.min(signedUp, heldIn(at.place, HEARING_REPRESENTATIVES) ?? 1)
    if (representatives > signedUp) return closed('representatives-unknown', { signedUp: String(signedUp) })
    if (representatives < least)
      return closed('representatives-few', { least: String(least), signedUp: String(signedUp) })
    return publicRepresentatives > 0 ? open() : closed('public-missing')
  },
}
