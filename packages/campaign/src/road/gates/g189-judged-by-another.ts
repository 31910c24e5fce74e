/** G189 由另一人验收 · Judged by another: who did the work, carries the household or promised does not accept it. */
import { householdItems } from '../../close-out.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const judgedByAnother: Gate<{ readonly fact: number }> = {
  id: 'G189',
  article: { 全国: '内部规定' },
  look(at, input) {
    if (!input) return null
    const item = householdItems(householdOf(at), at).find(({ done }) => done?.fact === input.fact)
    const isOwn = item && at.by !== '' && [item.owner, item.done?.by].includes(at.by)
    return isOwn ? closed('own-work', { person: at.by }) : open()
  },
}
