/** 听证 · Hearing: notified days before, held with representatives, the plan changed by it (条例 §11, 浙江条例 §11). */
import { hearingHeld, hearingNotified } from '../../hearing.ts'
import { HEARING, OLD_TOWN } from '../../law/thresholds.ts'
import { defineCommand, state } from '../command.ts'
import { dayField, integerField, longTextField, optional, rowsField, textField } from '../field.ts'
import { beforeDecision } from '../gates/g26-before-decision.ts'
import { hearingNoticed } from '../gates/g31-hearing-notice.ts'
import { hearingDayCome } from '../gates/g32-hearing-day.ts'
import { hearingRepresented } from '../gates/g33-hearing-representatives.ts'
import { stepsTaken } from '../gates/p1-steps-taken.ts'
import { inStatutoryOrder } from '../gates/p2-steps-in-order.ts'
import { isTaken, stepCommand } from './step-command.ts'

export const noticeHearing = defineCommand({
  name: 'noticeHearing',
  of: 'project',
  article: HEARING,
  fields: { hearingOn: dayField, venue: textField },
  gates: [stepsTaken('补偿方案公开征求意见'), inStatutoryOrder('听证'), beforeDecision, hearingNoticed],
  isOffered: (at) =>
    isTaken(at, '补偿方案公开征求意见') &&
    !isTaken(at, '听证') &&
    !isTaken(at, '征收决定公告') &&
    at.project.of(hearingNotified).length === 0 &&
    at.terms.kind === OLD_TOWN,
  decide: (_at, { hearingOn, venue }) => ({ stated: [state(hearingNotified, { hearingOn }, { venue })] }),
})

export const holdHearing = stepCommand({
  name: 'holdHearing',
  step: '听证',
  fields: {
    signedUp: integerField(1, 100_000),
    representatives: integerField(1, 1000),
    publicRepresentatives: integerField(0, 1000),
    changes: longTextField,
    chair: optional(textField),
    recorder: optional(textField),
    turns: rowsField({ speaker: textField, said: longTextField, answer: longTextField }, 0, 500),
  },
  gates: [beforeDecision, hearingDayCome, hearingRepresented],
  comesWith: '补偿方案公开征求意见',
  concerns: (at) => at.project.of(hearingNotified).length > 0,
  states: (_at, { changes, chair, recorder, turns, ...counted }) => [
    state(hearingHeld, counted, { changes, chair, recorder, turns }),
  ],
})
