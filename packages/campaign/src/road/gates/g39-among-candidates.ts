/** G39 选自候选机构 · Among the candidates: the valuer chosen is one of the firms that were nominated (条例 §20). */
import { VALUER } from '../../law/thresholds.ts'
import { valuersNominated } from '../../valuer.ts'
import { closed, type Gate, open } from '../gate.ts'

export const amongCandidates: Gate<{ readonly valuer: string }> = {
  id: 'G39',
  article: VALUER,
  look(at, input) {
    const nominated = at.project.last(valuersNominated)
    if (!nominated) return closed('candidates-missing')
    const { candidates } = nominated.body
    return !input || candidates.includes(input.valuer)
      ? open(nominated.onDay)
      : closed('not-a-candidate', { valuer: input.valuer, candidates: candidates.join('、') })
  },
}
