/** R1 在册 · Registered: an act on a household is done on one that stands on the register (条例 §15). */
import { closed, type Gate, open } from '../gate.ts'

export const registered: Gate = {
  id: 'R1',
  article: { 全国: '条例 §15' },
  look: ({ household }) => (household ? open() : closed('not-registered')),
}

export const notRegisteredYet: Gate = {
  id: 'R1',
  article: { 全国: '条例 §15' },
  look: ({ household }) => (household ? closed('registered-already', { number: household.number }) : open()),
}
