/** G105 有待批的申请 · A proposal waits: there is something to approve or decline. */
import { openProposal, revocationProposed, supplementProposed } from '../../agreement-change.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

const waits = (proposed: Parameters<typeof openProposal>[1]): Gate => ({
  id: 'G105',
  article: { 全国: '内部规定' },
  look(at) {
    const proposal = openProposal(householdOf(at), proposed)
    return proposal ? open(proposal.onDay) : closed('nothing-proposed')
  },
})

export const revocationWaits = waits(revocationProposed)
export const supplementWaits = waits(supplementProposed)

/** Neither of the two: one change at a time. */
export const nothingWaits: Gate = {
  id: 'G105',
  article: { 全国: '内部规定' },
  look(at) {
    const household = householdOf(at)
    const waiting = openProposal(household, revocationProposed) ?? openProposal(household, supplementProposed)
    return waiting ? closed('already-proposed', { on: waiting.onDay }) : open()
  },
}
