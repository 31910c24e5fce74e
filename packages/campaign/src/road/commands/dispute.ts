/** 权属争议 · Note that somebody disputes whose a house is, or has a right in it; and settle it. */
import { DISPUTES, disputeNoted, disputeSettled, openDisputes } from '../../dispute.ts'
import { defineCommand, state } from '../command.ts'
import { houseField, longTextField, oneOfField, textField } from '../field.ts'
import { houseKnown } from '../gates/g61-house-known.ts'
import { disputeOpen } from '../gates/g63-dispute-open.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { nextNumber } from '../numbered.ts'
import { householdOf } from '../situation.ts'

export const noteDispute = defineCommand({
  name: 'noteDispute',
  of: 'household',
  article: { 全国: '条例 §15，§26' },
  fields: { house: houseField, kind: oneOfField(DISPUTES), about: longTextField },
  gates: [actorOnRoster, houseKnown],
  decide: (at, { house, kind, about }) => ({
    stated: [
      state(
        disputeNoted,
        { dispute: String(nextNumber(at, disputeNoted, 'dispute')), house, kind },
        { about },
      ),
    ],
  }),
})

export const settleDispute = defineCommand({
  name: 'settleDispute',
  of: 'household',
  article: { 全国: '条例 §15' },
  fields: { dispute: textField, result: longTextField },
  gates: [actorOnRoster, disputeOpen],
  isOffered: (at) => openDisputes(householdOf(at)).length > 0,
  decide: (_at, { dispute, result }) => ({ stated: [state(disputeSettled, { dispute }, { result })] }),
})
