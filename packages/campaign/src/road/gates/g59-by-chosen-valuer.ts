/** G59 由选定的评估机构评估 · By the chosen valuer: nobody else's values are posted (条例 §20). */
import { postedByChosen } from '../../audit/v2-valuer-chosen.ts'
import { VALUER } from '../../law/thresholds.ts'
import { chosenValuer } from '../../valuer.ts'
import { closed, type Gate, open } from '../gate.ts'

export const byChosenValuer: Gate<{ readonly valuer: string }> = {
  id: 'G59',
  article: VALUER,
  look({ project }, input) {
    const chosen = chosenValuer(project)
    // A ledger says that one was chosen, not which.
    if (!input || chosen === null) return null
    const code = postedByChosen(input.valuer, chosen)
    return code === null ? open() : closed(code, { valuer: input.valuer, chosen })
  },
}
