/**
 * P7 依法听证 · Hearing held: where half of the owners hold that the plan breaks the rules, it is decided after a
 * hearing (条例 §11).
 */
import { decidedAfterHearing } from '../../audit/p7-hearing-held.ts'
import { certificatesOf } from '../../campaign.ts'
import { commentsPosted } from '../../consultation.ts'
import { heldIn } from '../../law/place.ts'
import { HALF_DEMANDS_HEARING, HEARING, hearingDue } from '../../law/thresholds.ts'
import { objecting } from '../../objections.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf, type Situation } from '../situation.ts'

export interface Objections {
  readonly objecting: number
  readonly certificates: number
}

/** Owners who object by their comments up to now, and all. */
export function objectionsSoFar(at: Situation): Objections {
  const campaign = campaignOf(at)
  const certificates = [...campaign.households.values()].reduce(
    (sum, household) => sum + certificatesOf(household).length,
    0,
  )
  return { objecting: objecting(campaign), certificates }
}

/** As posted with the comments, or so far. */
const objections = (at: Situation): Objections => at.project.last(commentsPosted)?.body ?? objectionsSoFar(at)

export const hearingDemanded = (at: Situation): boolean =>
  hearingDue(at.terms.kind, objections(at), heldIn(at.place, HALF_DEMANDS_HEARING) ?? false)

export const hearingHeldFirst: Gate = {
  id: 'P7',
  article: HEARING,
  look(at) {
    const isDue = hearingDemanded(at)
    if (!isDue) return null
    const held = at.terms.steps.get('听证')
    const { objecting, certificates } = objections(at)
    const code = decidedAfterHearing(isDue, held !== undefined)
    return code === null
      ? open(held?.onDay)
      : closed(code, { objecting: String(objecting), certificates: String(certificates) })
  },
}
