/** 补偿决定 · Propose both ways, hear the household's choice, order, announce; or revoke the order (条例 §26). */
import { CHOICES } from '../../agreement.ts'
import { unclearOwnership } from '../../dispute.ts'
import { timeLimit } from '../../law/periods.ts'
import { countingAgreement } from '../../measures.ts'
import {
  ORDER_GROUNDS,
  type OrderGround,
  openProposal,
  orderAnnounced,
  orderMade,
  orderProposed,
  proposalAnswered,
  proposalServedOn,
  standingOrder,
} from '../../order.ts'
import { defineCommand, state } from '../command.ts'
import { documented, pictured } from '../evidence-blanks.ts'
import { areaField, dayField, longTextField, oneOfField, optional, textField } from '../field.ts'
import { notBelowFloor } from '../gates/g13-not-below-floor.ts'
import { surveyedOrRefused } from '../gates/g71-surveyed-or-refused.ts'
import { bothWaysComputed } from '../gates/g82-both-ways.ts'
import { tenantKept } from '../gates/g84-tenant-kept.ts'
import { noOrderStands } from '../gates/g85-no-order-stands.ts'
import { notAgreed } from '../gates/g86-not-agreed.ts'
import { valuationFinal } from '../gates/g87-valuation-final.ts'
import { inEffect } from '../gates/g88-in-effect.ts'
import { movingPeriodLeft } from '../gates/g89-moving-period.ts'
import { orderNumberNew } from '../gates/g120-number-new.ts'
import { periodOver } from '../gates/o1-period-over.ts'
import { reportBeforeOrder } from '../gates/o2-report-before-order.ts'
import { choiceDaysOver } from '../gates/o3-choice-days-over.ts'
import { choiceHonoured } from '../gates/o4-choice-honoured.ts'
import { decisionAnnounced } from '../gates/s5-decision-announced.ts'
import { choiceAgrees } from '../gates/s6-choice.ts'
import { fromThePlan } from '../gates/s10-from-the-plan.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { quoteFor } from '../quote.ts'
import { householdOf, type Situation } from '../situation.ts'
import { waysOf } from './choose-compensation.ts'

/** What a proposal and an order both wait for. */
const ripe = [
  actorOnRoster,
  surveyedOrRefused,
  decisionAnnounced,
  inEffect,
  periodOver,
  notAgreed,
  noOrderStands,
  reportBeforeOrder,
  valuationFinal,
] as const

const groundOf = (at: Situation): OrderGround => ORDER_GROUNDS[unclearOwnership(householdOf(at)) ? 1 : 0]

const isUndecided = (at: Situation): boolean =>
  !countingAgreement(householdOf(at)) && standingOrder(householdOf(at)) === null

export const proposeOrder = defineCommand({
  name: 'proposeOrder',
  of: 'household',
  article: { 浙江: '浙江条例 §32' },
  fields: { proposal: textField, homeM2: areaField },
  gates: [...ripe, bothWaysComputed],
  isOffered: (at) =>
    timeLimit('choiceReplied', at.place, at.on) !== null &&
    isUndecided(at) &&
    openProposal(householdOf(at)) === null,
  decide: (at, { proposal, homeM2 }) => ({
    stated: [state(orderProposed, { proposal, ground: groundOf(at), ways: waysOf(at, homeM2) })],
  }),
})

export const answerProposal = defineCommand({
  name: 'answerProposal',
  of: 'household',
  article: { 浙江: '浙江条例 §32' },
  fields: { choice: optional(oneOfField(CHOICES)), opinion: optional(longTextField) },
  gates: [actorOnRoster],
  isOffered(at) {
    const proposal = openProposal(householdOf(at))
    return proposal !== null && proposalServedOn(householdOf(at), proposal.seq) !== null
  },
  decide: (at, { choice, opinion }) => ({
    stated: [
      state(
        proposalAnswered,
        { proposal: openProposal(householdOf(at))?.body.proposal ?? '', choice },
        { opinion },
      ),
    ],
  }),
})

export const makeOrder = defineCommand({
  name: 'makeOrder',
  of: 'household',
  article: { 全国: '条例 §26', 浙江: '浙江条例 §32' },
  fields: {
    order: textField,
    choice: oneOfField(CHOICES),
    homeM2: optional(areaField),
    movesBy: dayField,
  },
  evidence: documented,
  gates: [
    ...ripe,
    choiceDaysOver,
    choiceHonoured,
    orderNumberNew,
    tenantKept,
    choiceAgrees,
    fromThePlan,
    notBelowFloor,
    movingPeriodLeft,
  ],
  isOffered: isUndecided,
  decide(at, { order, choice, homeM2, movesBy }) {
    const quote = quoteFor(at, { choice, homeM2 })
    if (quote.kind !== 'quoted') throw new Error(`ordered without a quote: ${quote.kind}`)
    const { totalFen, homePriceFen, settlementFen, frozen, planVersion, lines } = quote
    const amounts = { totalFen, homePriceFen, settlementFen }
    return {
      stated: [
        state(orderMade, {
          ...{ order, ground: groundOf(at), choice, homeM2, movesBy },
          ...amounts,
          ...{ frozen, planVersion, lines },
        }),
      ],
    }
  },
})

const orderOf = (at: Situation): string => standingOrder(householdOf(at))?.body.order ?? ''

export const announceOrder = defineCommand({
  name: 'announceOrder',
  of: 'household',
  article: { 全国: '条例 §26', 浙江: '浙江条例 §33' },
  fields: {},
  evidence: pictured,
  gates: [actorOnRoster],
  isOffered: (at) =>
    orderOf(at) !== '' &&
    !householdOf(at)
      .of(orderAnnounced)
      .some(({ body }) => body.order === orderOf(at)),
  decide: (at) => ({ stated: [state(orderAnnounced, { order: orderOf(at) })] }),
})
