/** G54 采纳数不超过收到数 · Adopted of received: no more comments changed the plan than came in (条例 §11). */
import { commentReceived } from '../../consultation.ts'
import { closed, type Gate, open } from '../gate.ts'

export const adoptedOfReceived: Gate<{ readonly adopted: number }> = {
  id: 'G54',
  article: { 全国: '条例 §11', 浙江: '浙江条例 §11' },
  look({ project }, input) {
    if (!input) return null
    const received = project.of(commentReceived).length
    return input.adopted <= received
      ? open()
      : closed('more-than-received', { adopted: String(input.adopted), received: String(received) })
  },
}
