/** G38 候选机构不少于三家 · Enough candidates to choose a valuer from, each named once (浙江条例 §18). */
import { heldIn } from '../../law/place.ts'
import { LEAST_CANDIDATES, VALUER } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'

export const enoughCandidates: Gate<{ readonly candidates: readonly { readonly valuer: string }[] }> = {
  id: 'G38',
  article: VALUER,
  look(at, input) {
    if (!input) return null
    const firms = new Set(input.candidates.map(({ valuer }) => valuer)).size
    const least = heldIn(at.place, LEAST_CANDIDATES) ?? 0
    return firms >= least ? open() : closed('candidates-few', { firms: String(firms), least: String(least) })
  },
}
