/** G86 没有协议 · Not agreed: an order is for whom has no agreement (条例 §26). */
import { notSignedYet } from '../../audit/s3-signed-once.ts'
import { countingAgreement } from '../../measures.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const notAgreed: Gate = {
  id: 'G86',
  article: { 全国: '条例 §26' },
  look(at) {
    const agreement = countingAgreement(householdOf(at))
    return notSignedYet(agreement?.body.agreement ?? null)
      ? closed('agreement-stands', { agreement: agreement?.body.agreement ?? '', on: agreement?.onDay ?? '' })
      : open()
  },
}
