/** S6 方式与安置面积一致 · Choice: an exchange names the area of its home; cash names none (条例 §25). */
import { agreesWithChoice } from '../../audit/s6-choice.ts'
import { closed, type Gate, open } from '../gate.ts'
import { type Chosen, exchangedM2 } from '../quote.ts'

export const choiceAgrees: Gate<Chosen> = {
  id: 'S6',
  article: { 全国: '条例 §21，§25' },
  look(at, input) {
    if (!input) return null
    const { choice } = input
    const code = agreesWithChoice({ choice, homeM2: exchangedM2(at, input), homePriceFen: null })
    return code ? closed(code) : open()
  },
}
