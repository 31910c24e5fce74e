/** G146 接手人另有其人 · Another receiver: a household is handed to somebody who does not carry it already. */
import { caseworkerOf } from '../../handover.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const anotherReceiver: Gate<{ readonly caseworker: string }> = {
  id: 'G146',
  article: { 全国: '内部规定' },
  look(at, input) {
    if (!input) return null
    const person = caseworkerOf(householdOf(at))
    return person === input.caseworker ? closed('carries-already', { person }) : open()
  },
}
