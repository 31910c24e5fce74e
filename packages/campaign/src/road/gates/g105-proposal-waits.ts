/** G105 有待批的申请 · A proposal waits: there is something to approve or decline. */
import { openProposal, revocationProposed, supplementProposed } from '../../agreement-change.ts'
import type { Dossier } from '../../campaign.ts'
import type { Day } from '../../day.ts'
import { openRevocation } from '../../order.ts'
import { openCorrection } from '../../valuation-correction.ts'
import { closed, type Gate, type Looked, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

type Waiting = { readonly onDay: Day } | null
const gate = (look: (waiting: Waiting) => Looked, waiting: (household: Dossier) => Waiting): Gate => ({
  id: 'G105',
  article: { 全国: '内部规定' },
  look: (at) => look(waiting(householdOf(at))),
})
const something = (waiting: Waiting): Looked => (waiting ? open(waiting.onDay) : closed('nothing-proposed'))
const nothing = (waiting: Waiting): Looked =>
  waiting ? closed('already-proposed', { on: waiting.onDay }) : open()

export const revocationWaits = gate(something, (household) => openProposal(household, revocationProposed))
export const supplementWaits = gate(something, (household) => openProposal(household, supplementProposed))
export const orderRevocationWaits = gate(something, openRevocation)
export const correctionWaits = gate(something, openCorrection)

/** Neither of the two: one change of an agreement at a time. */
export const nothingWaits = gate(
  nothing,
  (household) => openProposal(household, revocationProposed) ?? openProposal(household, supplementProposed),
)
export const noOrderRevocationWaits = gate(nothing, openRevocation)
export const noCorrectionWaits = gate(nothing, openCorrection)
