/** G101 按顺序选房 · Turn to choose: where an order was drawn, each household chooses in its turn. */
import { mayChoose, whoseTurn } from '../../choice-order.ts'
import { closed, type Gate, open } from '../gate.ts'

export const turnToChoose: Gate<{ readonly home: string | null }> = {
  id: 'G101',
  article: { 全国: '条例 §21' },
  look({ project, target }, input) {
    if (!input || input.home === null) return null
    return mayChoose(project, target) ? open() : closed('not-your-turn', { turn: whoseTurn(project) ?? '' })
  },
}
