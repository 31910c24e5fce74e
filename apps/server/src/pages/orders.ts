/** 决定与救济 · Orders: who is on the way of an order, how far, and what runs for them, by the next deadline. */
import type { Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { enforcementApplied, enforcementRuled, orderExecuted } from '@oneruler/campaign/enforcement'
import { articleOn } from '@oneruler/campaign/law/article'
import { placeOf } from '@oneruler/campaign/law/place'
import { countingAgreement } from '@oneruler/campaign/measures'
import { fen, toYuan } from '@oneruler/campaign/money'
import {
  orderAnnounced,
  orderMade,
  orderProposed,
  orderRevocationDeclined,
  orderRevocationProposed,
  orderRevoked,
  proposalAnswered,
  standingOrder,
} from '@oneruler/campaign/order'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import {
  reconsiderationDecided,
  reconsiderationFiled,
  suitDecided,
  suitFiled,
} from '@oneruler/campaign/remedy'
import { clocksOf } from '@oneruler/campaign/road/clocks'
import { DEMAND, documentServed, ORDER, ORDER_PROPOSAL } from '@oneruler/campaign/serving'
import type { Fact } from '@oneruler/campaign/standing'
import type { HouseholdBounds } from '@oneruler/store/household-list'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { OrderRow, OrdersPage } from '../order-pages.ts'
import { within } from '../sign-in/reach.ts'
import { householdTimeline } from './household-timeline.ts'

const STEPS: readonly string[] = [
  orderProposed,
  proposalAnswered,
  orderMade,
  orderAnnounced,
  orderRevocationProposed,
  orderRevocationDeclined,
  orderRevoked,
  reconsiderationFiled,
  reconsiderationDecided,
  suitFiled,
  suitDecided,
  enforcementApplied,
  enforcementRuled,
  orderExecuted,
].map(({ type }) => type)
const SERVED: readonly string[] = [ORDER_PROPOSAL, ORDER, DEMAND]

const isStep = ({ type, body }: Fact): boolean =>
  STEPS.includes(type) || (type === documentServed.type && SERVED.includes(String(body.document)))

export function ordersPage(
  loaded: LoadedCampaign,
  { bounds, today }: { readonly bounds: HouseholdBounds | null; readonly today: Day },
): OrdersPage {
  const { terms, households } = loaded.campaign
  const inReach = [...households.values()].filter((household) => bounds === null || within(bounds, household))
  const [on, off] = [inReach.filter(isOnTheWay), inReach.filter((household) => !isOnTheWay(household))]
  const isOver = terms.signingPeriod !== null && terms.signingPeriod.endsOn < today
  return {
    today,
    rows: on.map((household) => rowOf(loaded, household, today)).sort(byDeadline),
    waiting: isOver ? off.filter((household) => !countingAgreement(household)).length : 0,
  }
}

const isOnTheWay = (household: Dossier): boolean =>
  household.of(orderProposed).length > 0 || household.of(orderMade).length > 0

function rowOf({ campaign }: LoadedCampaign, household: Dossier, today: Day): OrderRow {
  const { number, registered } = household
  const { terms } = campaign
  const place = placeOf(terms.jurisdiction)
  const order = standingOrder(household)
  const steps = new Set(household.facts.filter(isStep).map(({ seq }) => seq))
  // Newest first.
  const last = householdTimeline(campaign, household).find(({ seq }) => steps.has(seq))
  return {
    number,
    owner: maskedName(registered.private?.owner ?? ''),
    group: registered.body.group ?? '',
    proposal: household.last(orderProposed)?.body.proposal ?? null,
    order: order?.body.order ?? null,
    choice: order?.body.choice ?? household.last(proposalAnswered)?.body.choice ?? null,
    totalYuan: order ? toYuan(fen(order.body.totalFen)) : null,
    last: { day: last?.day ?? '', title: last?.title ?? '' },
    clocks: clocksOf(household, { place, terms, today }).map((clock) => ({
      ...clock,
      article: articleOn(clock.article, place, clock.since),
    })),
  }
}

function byDeadline(a: OrderRow, b: OrderRow): number {
  const [one, other] = [a, b].map(({ clocks, number }) => `${clocks[0]?.lastDay ?? 'none'} ${number}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}
