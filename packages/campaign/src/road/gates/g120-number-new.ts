/**
 * G120 编号未用过 · Number new: an agreement or order made after one that was revoked has a number of its own, so that
 * what was done under the old one is not taken for the new (条例 §25, §26).
 */
import { agreementSigned } from '../../agreement.ts'
import { orderMade } from '../../order.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

const article = { 全国: '条例 §25，§26' }
const isNew = (number: string | null, used: readonly string[]) =>
  number !== null && used.includes(number) ? closed('number-used', { number }) : open()

export const agreementNumberNew: Gate<{ readonly agreement: string | null }> = {
  id: 'G120',
  article,
  look(at, input) {
    if (!input) return null
    const signed = householdOf(at).of(agreementSigned)
    return isNew(
      input.agreement,
      signed.map(({ body }) => body.agreement),
    )
  },
}

export const orderNumberNew: Gate<{ readonly order: string }> = {
  id: 'G120',
  article,
  look(at, input) {
    if (!input) return null
    const made = householdOf(at).of(orderMade)
    return isNew(
      input.order,
      made.map(({ body }) => body.order),
    )
  },
}
