/** O8 由另一人销号 · Closed by another: who signed, accepted or paid for a household does not close its file. */
import { closedByWorker, workersOf } from '../../audit/o8-closed-by-another.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const closerIsAnother: Gate = {
  id: 'O8',
  article: { 全国: '内部规定' },
  look: (at) =>
    closedByWorker(workersOf(householdOf(at)), at.by)
      ? closed('closed-by-worker', { person: at.by })
      : open(),
}
