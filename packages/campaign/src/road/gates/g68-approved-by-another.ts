/** G68 另一人批准 · Approved by another: who undoes a legal act does not approve it; the approver is on the roster. */
import { onRoster } from '../../audit/w1-roster.ts'
import { closed, type Gate, open } from '../gate.ts'

export const approvedByAnother: Gate<{ readonly approvedBy: string }> = {
  id: 'G68',
  article: { 全国: '内部规定' },
  look({ by, on, roster }, input) {
    if (!input) return null
    if (input.approvedBy === by) return closed('approved-by-oneself', { person: by })
    return onRoster(roster, input.approvedBy, on)
      ? closed('approver-not-on-roster', { person: input.approvedBy })
      : open()
  },
}
