/** G162 未销号 · File open: what a closed file rests on changes only once the closing was taken back. */
import { standingClosing } from '../../closing.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const fileOpen: Gate = {
  id: 'G162',
  article: { 全国: '内部规定（销号）' },
  look(at) {
    const closing = standingClosing(householdOf(at))
    return closing ? closed('file-closed', { on: closing.onDay }) : open()
  },
}
