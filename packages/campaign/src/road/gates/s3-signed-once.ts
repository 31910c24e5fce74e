/** S3 一户一协议 · Signed once: a second agreement is a supplement or follows a revocation, never beside the first. */
import { notSignedYet } from '../../audit/s3-signed-once.ts'
import { countingAgreement } from '../../measures.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const signedOnce: Gate = {
  id: 'S3',
  article: { 全国: '条例 §25' },
  look(at) {
    const standing = countingAgreement(householdOf(at))
    return notSignedYet(standing?.body.agreement ?? null)
      ? closed('signed-already', { agreement: standing?.body.agreement ?? '', on: standing?.onDay ?? '' })
      : open()
  },
}
