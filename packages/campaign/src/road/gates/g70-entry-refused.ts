/** G70 有入户未果记录 · Entry refused: the notice goes to whom did not let the survey or the valuers in, on record. */
import { entryRefused } from '../../entry.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const entryWasRefused: Gate = {
  id: 'G70',
  article: { 全国: '条例 §15，评估办法 §28' },
  look(at) {
    const refused = householdOf(at).of(entryRefused)[0]
    return refused ? open(refused.onDay) : closed('no-entry-refused')
  },
}
