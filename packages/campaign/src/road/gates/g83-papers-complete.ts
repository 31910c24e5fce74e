/** G83 签约材料齐全 · Papers complete: each paper the office asks for was seen, or does not apply to the household. */
import { papersMissing } from '../../signing-paper.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const papersComplete: Gate = {
  id: 'G83',
  article: { 全国: '内部规定' },
  look(at) {
    const missing = papersMissing(at.project, householdOf(at))
    return missing.length > 0 ? closed('papers-missing', { papers: missing.join('、') }) : open()
  },
}
