/** G105 有待批的申请 · A proposal waits: there is something to approve or decline. */
import { openProposal, revocationProposed, supplementProposed } from '../../agreement-change.ts'
import type { Dossier } from '../../campaign.ts'
import type { Day } from '../../day.ts'
import { openRevocation } from '../../order.ts'
import { openPlanProposal } from '../../plan-proposal.ts'
import { openCorrection } from '../../valuation-correction.ts'
import { closed, type Gate, type Looked, open } from '../gate.ts'
import { householdOf, officeFacts, type Situation } from '../situation.ts'

type Waiting = { readonly onDay: Day } | null
const gate = (look: (waiting: Waiting) => Looked, waiting: (at: Situation) => Waiting): Gate => ({
  id: 'G105',
  article: { 全国: '内部规定' },
  look: (at) => look(waiting(at)),
})
const ofHousehold =
  (waiting: (household: Dossier) => Waiting) =>
  (at: Situation): Waiting =>
    waiting(householdOf(at))
const something = (waiting: Waiting): Looked => (waiting ? open(waiting.onDay) : closed('nothing-proposed'))
const nothing = (waiting: Waiting): Looked =>
  waiting ? closed('already-proposed', { on: waiting.onDay }) : open()

const revocation = ofHousehold((household) => openProposal(household, revocationProposed))
const supplement = ofHousehold((household) => openProposal(household, supplementProposed))
const orderRevocation = ofHousehold(openRevocation)
const correction = ofHousehold(openCorrection)
const plan = (at: Situation): Waiting => openPlanProposal(officeFacts(at))

export const revocationWaits = gate(something, revocation)
export const supplementWaits = gate(something, supplement)
export const orderRevocationWaits = gate(something, orderRevocation)
export const correctionWaits = gate(something, correction)
export const planWaits = gate(something, plan)

/** Neither of the two: one change of an agreement at a time. */
export const nothingWaits = gate(nothing, (at) => revocation(at) ?? supplement(at))
export const noOrderRevocationWaits = gate(nothing, orderRevocation)
export const noCorrectionWaits = gate(nothing, correction)
export const noPlanWaits = gate(nothing, plan)
