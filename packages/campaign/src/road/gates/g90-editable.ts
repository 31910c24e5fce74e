/** G90 可更正的事实 · Editable: facts are corrected; a legal act is reversed by another act. */

import { isEditable, REVERSED_BY } from '../editable.ts'
import { closed, type Gate, open } from '../gate.ts'

export const factEditable: Gate<{ readonly fact: number }> = {
  id: 'G90',
  article: { 全国: '内部规定' },
  look({ recorded }, input) {
    if (!input) return null
    const fact = recorded.find(({ seq }) => seq === input.fact)
    if (!fact) return closed('no-such-fact', { fact: String(input.fact) })
    return isEditable(fact.type)
      ? open(fact.onDay)
      : closed('legal-act', { on: fact.onDay, reversedBy: REVERSED_BY[fact.type] ?? '' })
  },
}
