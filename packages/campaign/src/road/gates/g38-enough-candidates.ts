/** G38 候选机构不少于三家 · Enough candidates to choose a valuer from, each named once (浙江条例 §18). */
import { enoughFirms } from '../../audit/p10-valuer-lawful.ts'
import { heldIn } from '../../law/place.ts'
import { LEAST_CANDIDATES, VALUER } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'

export const enoughCandidates: Gate<{ readonly candidates: readonly { readonly valuer: string }[] }> = {
  id: 'G38',
  article: VALUER,
  look(at, input) {
    if (!input) return null
    const firms = input.candidates.map(({ valuer }) => valuer)
    const code = enoughFirms(firms, at.place)
    return code === null
      ? open()
      : closed(code, {
          firms: String(new Set(firms).size),
          least: String(heldIn(at.place, LEAST_CANDIDATES) ?? 0),
        })
  },
}
