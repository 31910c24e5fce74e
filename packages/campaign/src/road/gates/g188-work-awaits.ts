/** G188 待验收 · Work awaits: what is accepted was done for this household; what is sent back waits for its acceptance. */
import { closeOutState, householdItems } from '../../close-out.ts'
import type { CloseOutState } from '../../close-out-lists.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf, type Situation } from '../situation.ts'

export const awaiting = (at: Situation, states: readonly CloseOutState[]) =>
  householdItems(householdOf(at), at).filter((item) => states.includes(closeOutState(item)))

export const workAwaits = (...states: readonly CloseOutState[]): Gate<{ readonly fact: number }> => ({
  id: 'G188',
  article: { 全国: '内部规定' },
  look(at, input) {
    if (!input) return null
    const item = awaiting(at, states).find(({ done }) => done?.fact === input.fact)
    return item?.done ? open(item.done.on) : closed('nothing-awaits', { fact: String(input.fact) })
  },
})
