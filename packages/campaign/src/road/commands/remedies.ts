/**
 * 复议与诉讼 · Record that a household asked for reconsideration or sued, and what came of it. A late filing is recorded as
 * well: whether it is admitted is not the office's to say.
 */
import { standingOrder } from '../../order.ts'
import {
  JUDGED,
  RECONSIDERED,
  reconsiderationDecided,
  reconsiderationFiled,
  remediesOf,
  suitDecided,
  suitFiled,
} from '../../remedy.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { oneOfField, textField } from '../field.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf, type Situation } from '../situation.ts'

const orderOf = (at: Situation): string => standingOrder(householdOf(at))?.body.order ?? ''
const remedies = (at: Situation) => remediesOf(householdOf(at), at.place)
const ofRemedies = {
  of: 'household',
  article: { 全国: '条例 §26' },
  gates: [actorOnRoster],
  isFree: true,
} as const

export const fileReconsideration = defineCommand({
  name: 'fileReconsideration',
  ...ofRemedies,
  fields: { filed: textField },
  isOffered(at) {
    const now = remedies(at)
    return now !== null && !now.isReconsidered && !now.isSued
  },
  decide: (at, { filed }) => ({ stated: [state(reconsiderationFiled, { order: orderOf(at), filed })] }),
})

export const recordReconsideration = defineCommand({
  name: 'recordReconsideration',
  ...ofRemedies,
  fields: { result: oneOfField(RECONSIDERED) },
  evidence: documented,
  isOffered(at) {
    const now = remedies(at)
    return now?.isReconsidered === true && now.isOpen && !now.isSued
  },
  decide: (at, { result }) => ({ stated: [state(reconsiderationDecided, { order: orderOf(at), result })] }),
})

export const fileSuit = defineCommand({
  name: 'fileSuit',
  ...ofRemedies,
  fields: { filed: textField },
  isOffered(at) {
    const now = remedies(at)
    return now !== null && !now.isSued && !now.isOpen
  },
  decide: (at, { filed }) => ({ stated: [state(suitFiled, { order: orderOf(at), filed })] }),
})

export const recordJudgment = defineCommand({
  name: 'recordJudgment',
  ...ofRemedies,
  fields: { result: oneOfField(JUDGED) },
  evidence: documented,
  isOffered(at) {
    const now = remedies(at)
    return now?.isSued === true && now.isOpen
  },
  decide: (at, { result }) => ({ stated: [state(suitDecided, { order: orderOf(at), result })] }),
})
