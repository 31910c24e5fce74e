/**
 * G11 送达回证齐全 · Proof complete: handed over to somebody, left before a witness or on photographs, posted with its
 * receipt, announced for a reason (民诉法 §87–§95).
 */
import { day } from '../../day.ts'
import { sortOfMedia } from '../../evidence.ts'
import type { ServingMethod } from '../../serving.ts'
import type { HandedIn } from '../field.ts'
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

export const leavingWitnessed: Gate<{
  readonly method: ServingMethod
  readonly recipient: string | null
  readonly witness: string | null
  readonly receipt: string | null
  readonly reason: string | null
  readonly proof: readonly HandedIn[]
}> = {
  id: 'G11',
  article: {
    全国: [
      { since: day('2022-01-01'), text: '民诉法 §89' },
      { since: null, text: '民诉法 §86' },
    ],
  },
  look(at, input) {
    if (!input) return null
    const isSeen = input.witness !== null || isPictured(at, input.proof)
    if (input.method === '留置送达' && !isSeen) return closed('witness-missing')
    if (input.method === '直接送达' && input.recipient === null) return closed('recipient-missing')
    if (input.method === '邮寄送达' && input.receipt === null) return closed('receipt-missing')
    if (input.method === '公告送达' && input.reason === null) return closed('announcement-unexplained')
    return open()
  },
}

/** A scan is of a paper, and shows nothing being left. */
const isPictured = ({ files }: Situation, proof: readonly HandedIn[]): boolean =>
  proof.some(({ sha256 }) => {
    const kept = files.get(sha256)
    return kept !== undefined && sortOfMedia(kept.media) === 'photograph'
  })
