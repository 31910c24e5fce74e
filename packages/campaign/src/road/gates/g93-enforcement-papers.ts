/** G93 申请材料齐全 · Enforcement papers: all that the court asks for goes with the application (法释〔2012〕4号 §2). */
import { ENFORCEMENT_PAPERS } from '../../enforcement.ts'
import { closed, type Gate, open } from '../gate.ts'

export const enforcementPapersComplete: Gate<{ readonly papers: readonly string[] }> = {
  id: 'G93',
  article: { 全国: '条例 §28，法释〔2012〕4号 §2' },
  look(_at, input) {
    if (!input) return null
    const missing = ENFORCEMENT_PAPERS.filter((paper) => !input.papers.includes(paper))
    return missing.length > 0 ? closed('papers-missing', { papers: missing.join('、') }) : open()
  },
}
