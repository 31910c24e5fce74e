/** 征收决定及其公告 · The decision, once all that must stand before it stands, and its announcement (条例 §13). */
import { ANNOUNCED_BY, decisionAnnouncedBy, decisionMade } from '../../decision.ts'
import { projectTermStated } from '../../project.ts'
import { defineCommand, state } from '../command.ts'
import { someOfField, textField } from '../field.ts'
import { planAdoptedFirst } from '../gates/g35-plan-adopted.ts'
import { decidedFirst } from '../gates/g36-decided-first.ts'
import { announcedWhereDue } from '../gates/g37-announced-where.ts'
import { stepsTaken } from '../gates/p1-steps-taken.ts'
import { inStatutoryOrder } from '../gates/p2-steps-in-order.ts'
import { hearingHeldFirst } from '../gates/p7-hearing-held.ts'
import { valuedAsOfAnnouncement } from '../gates/t3-valued-as-of-announcement.ts'
import { articleOfStep, isTaken, stepCommand } from './step-command.ts'

export const decideExpropriation = defineCommand({
  name: 'decideExpropriation',
  of: 'project',
  article: articleOfStep('征收决定公告'),
  fields: { documentNumber: textField },
  gates: [stepsTaken('征收决定公告'), inStatutoryOrder('征收决定公告'), hearingHeldFirst, planAdoptedFirst],
  isOffered: (at) =>
    isTaken(at, '补偿方案公开征求意见') &&
    !isTaken(at, '征收决定公告') &&
    at.project.of(decisionMade).length === 0,
  decide({ terms }, { documentNumber }) {
    if (!terms.plan) throw new Error('decided without a plan')
    const { version, sha256 } = terms.plan.body
    return {
      stated: [
        state(decisionMade, { documentNumber, planVersion: version, planSha256: sha256 }),
        state(projectTermStated, { term: '征收决定文号', value: documentNumber }),
      ],
    }
  },
})

/** A late announcement is made all the same: waiting makes it later still. The audit names it (P4). */
export const announceDecision = stepCommand({
  name: 'announceDecision',
  step: '征收决定公告',
  fields: { by: someOfField(ANNOUNCED_BY) },
  gates: [decidedFirst, hearingHeldFirst, valuedAsOfAnnouncement, announcedWhereDue],
  concerns: (at) => at.project.of(decisionMade).length > 0,
  states: ({ on }, { by }) => [
    state(decisionAnnouncedBy, { by }),
    state(projectTermStated, { term: '征收决定公告日', value: on }),
    state(projectTermStated, { term: '价值时点', value: on }),
  ],
})
