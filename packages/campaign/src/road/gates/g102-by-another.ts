/** G102 由另一人批准 · By another: who proposed, drafted or did a thing does not approve it, on his own account. */
import { openProposal, revocationProposed, supplementProposed } from '../../agreement-change.ts'
import { openRevocation } from '../../order.ts'
import { batchDrafted, batchSubmitted } from '../../payment-batch.ts'
import { openPlanProposal } from '../../plan-proposal.ts'
import { openCorrection } from '../../valuation-correction.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf, officeFacts, type Situation, subjectOf } from '../situation.ts'

const article = { 全国: '内部规定' }

function byAnother(done: (at: Situation) => readonly (string | undefined)[]): Gate {
  return {
    id: 'G102',
    article,
    look(at) {
      const people = done(at).filter((person) => person !== undefined)
      return people.includes(at.by) ? closed('by-oneself', { person: at.by }) : open()
    },
  }
}

type Proposed = Parameters<typeof openProposal>[1]
const proposedBy = (definition: Proposed) =>
  byAnother((at) => [openProposal(householdOf(at), definition)?.body.by])

export const revocationByAnother = proposedBy(revocationProposed)
export const supplementByAnother = proposedBy(supplementProposed)

export const orderRevocationByAnother = byAnother((at) => [openRevocation(householdOf(at))?.body.by])

export const correctionByAnother = byAnother((at) => [openCorrection(householdOf(at))?.body.by])

export const planByAnother = byAnother((at) => [openPlanProposal(officeFacts(at))?.body.by])

export const batchByAnother = byAnother((at) => {
  const batch = subjectOf(at)
  return [batch.last(batchDrafted)?.body.by, batch.last(batchSubmitted)?.body.by]
})
