/** G163 离开后未经办 · Left after acting: nobody leaves as of a day before his own last act (条例 §4, §5). */
import { peopleOf } from '../../assignment.ts'
import { closed, type Gate, open } from '../gate.ts'

export const leftAfterActing: Gate<{ readonly person: string }> = {
  id: 'G163',
  article: { 全国: '内部规定' },
  look({ later }, input) {
    if (!input) return null
    const { person } = input
    const last = later
      .filter(({ body }) => typeof body.by === 'string' && peopleOf(body.by).includes(person))
      .map(({ onDay }) => onDay)
      .sort()
      .at(-1)
    return last ? closed('acted-later', { person, on: last }, last) : open()
  },
}
