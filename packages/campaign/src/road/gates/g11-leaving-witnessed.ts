/** G11 留置送达有见证 · Leaving is witnessed: a document left behind needs a witness or a recording (民诉法 §89). */
import { day } from '../../day.ts'
import type { ServingMethod } from '../../serving.ts'
import { closed, type Gate, open } from '../gate.ts'

export const leavingWitnessed: Gate<{
  readonly method: ServingMethod
  readonly recipient: string | null
  readonly witness: string | null
}> = {
  id: 'G11',
  article: {
    全国: [
      { since: day('2024-01-01'), text: '民诉法 §89' },
      { since: null, text: '民诉法 §86' },
    ],
  },
  look(_at, input) {
    if (!input) return null
    if (input.method === '留置送达' && input.witness === null) return closed('witness-missing')
    if (input.method === '直接送达' && input.recipient === null) return closed('recipient-missing')
    return open()
  },
}
