/**
 * G117 当日办理 · On its own day: a batch is drafted and approved, a budget adopted on the day it bears, with all that was
 * paid and approved until then in sight; dated back, it would pay or plan once more what was paid since (条例 §12).
 */
import { closed, type Gate, open } from '../gate.ts'

export const onItsOwnDay: Gate = {
  id: 'G117',
  article: { 全国: '条例 §12' },
  look: ({ on, today }) => (on === today ? open() : closed('dated-back', { on, today }, today)),
}
