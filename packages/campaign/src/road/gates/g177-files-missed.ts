/** G177 补交的是所缺 · Files missed: files are supplied for an act of this household that lacks its own (条例 §29). */
import { unshown } from '../../audit/f1-files-kept.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const filesMissed: Gate<{ readonly fact: number }> = {
  id: 'G177',
  article: { 全国: '条例 §29' },
  look(at, input) {
    if (!input) return null
    const missed = unshown(householdOf(at), at.place).find(({ fact }) => fact.seq === input.fact)
    return missed ? open(missed.fact.onDay) : closed('nothing-missed', { fact: String(input.fact) })
  },
}
