/** G98 更正的是同类事实 · Of its kind: a survey is corrected as a survey, a visit as a visit. */
import { closed, type Gate, open } from '../gate.ts'

export const ofItsKind = (type: string): Gate<{ readonly fact: number }> => ({
  id: 'G98',
  article: { 全国: '内部规定' },
  look({ recorded }, input) {
    const fact = input && recorded.find(({ seq }) => seq === input.fact)
    if (!fact) return null
    return fact.type === type ? open(fact.onDay) : closed('another-kind', { fact: String(input.fact) })
  },
})
