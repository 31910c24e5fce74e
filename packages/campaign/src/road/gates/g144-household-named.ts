/** G144 户号在册 · Household named: an issue, a recusal is of a household on the register, or of none. */
import { Dossier } from '../../campaign.ts'
import { closed, type Gate, open } from '../gate.ts'
import { otherOf } from '../situation.ts'

export const householdNamed: Gate<{ readonly household: string | null }> = {
  id: 'G144',
  article: { 全国: '内部规定' },
  look(at, input) {
    if (!input || input.household === null) return null
    const { household } = input
    const isKnown = otherOf(at, 'household', household) instanceof Dossier
    return isKnown ? open() : closed('household-unknown', { household })
  },
}
