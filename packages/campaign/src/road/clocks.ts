/**
 * 户的期限 · Household clocks: every period that runs for a household, since when, to which day, by which article, and
 * whose move it is. A function of its dossier, what the project says, and today.
 *
 * A right that ran out is told no more; a duty of ours that ran out is, until it is done.
 */
import type { Dossier } from '../campaign.ts'
import { type Day, daysBetween } from '../day.ts'
import { enforcementApplied, enforcementWindow } from '../enforcement.ts'
import type { Article } from '../law/article.ts'
import { deadline, type Ending, type MinimumWait, type TimeLimit, waitEnds } from '../law/clock.ts'
import { minimumWait, timeLimit } from '../law/periods.ts'
import type { Place } from '../law/place.ts'
import { countingAgreement } from '../measures.ts'
import { openProposal, proposalAnswered, proposalServedOn, standingOrder } from '../order.ts'
import { openPromises } from '../planned-visit.ts'
import { remediesOf } from '../remedy.ts'
import { DEMAND, documentServed, servedOn, VALUATION_REPORT } from '../serving.ts'
import type { ProjectTerms } from '../terms.ts'
import { valuationPosted } from '../valuation.ts'
import { VALUATION_CLOCKS, valuationClock } from '../valuation-clock.ts'

export const HOUSEHOLD_CLOCKS = [
  'signing-period',
  'valuation-posted',
  ...VALUATION_CLOCKS,
  'served-by-announcement',
  'choiceReplied',
  'moving-period',
  'reconsiderationAsked',
  'litigationStarted',
  'litigationAfterReconsideration',
  'demandServed',
  'enforcementApplied',
  'promise',
] as const
export type HouseholdClockName = (typeof HOUSEHOLD_CLOCKS)[number]

/** Whose move it is. */
export const MOVERS = ['household', 'office', 'valuer', 'panel', 'nobody'] as const
export type Mover = (typeof MOVERS)[number]

export interface HouseholdClock {
  readonly clock: HouseholdClockName
  /** The day that set it off, which does not count; of the signing period, its first day. */
  readonly since: Day
  readonly lastDay: Day
  readonly provisional: boolean
  readonly article: Article
  /** 须在期内办 · 须满期才能办 · 一段期间 */
  readonly kind: 'limit' | 'wait' | 'period'
  readonly state: 'running' | 'missed'
  /** Days left after today; negative once it is over. */
  readonly left: number
  readonly mover: Mover
}

/** What a clock needs beside the household. */
export interface ClockSetting {
  readonly place: Place
  readonly terms: Pick<ProjectTerms, 'signingPeriod'>
  readonly today: Day
}

type Told = Omit<HouseholdClock, 'state' | 'left' | 'lastDay' | 'provisional'> & { readonly ending: Ending }

const OFFICE: Article = { 全国: '内部规定' }
const exactly = (lastDay: Day): Ending => ({ lastDay, provisional: false })

/** The clocks that run on the day, the next to end first. */
export function clocksOf(household: Dossier, setting: ClockSetting): HouseholdClock[] {
  const { today } = setting
  const told = [
    ...untilAgreed(household, setting),
    ...ofAnnouncements(household),
    ...ofOrder(household, setting),
    ...openPromises(household).map(
      ({ onDay, body }): Told => ({
        clock: 'promise',
        kind: 'limit',
        mover: 'office',
        article: OFFICE,
        since: onDay,
        ending: exactly(body.due as Day),
      }),
    ),
  ]
  return told
    .flatMap(({ ending, ...clock }): HouseholdClock[] => {
      const left = daysBetween(today, ending.lastDay)
      const isDuty = clock.kind === 'limit' && clock.mover !== 'household'
      if (clock.since > today || (left < 0 && !isDuty)) return []
      return [{ ...clock, ...ending, left, state: left < 0 ? 'missed' : 'running' }]
    })
    .sort((a, b) => a.left - b.left)
}

/** What runs until there is an agreement or an order: the window, the posting, the days to object. */
function untilAgreed(household: Dossier, { place, terms, today }: ClockSetting): Told[] {
  if (countingAgreement(household) || standingOrder(household)) return []
  const told: Told[] = []
  const { signingPeriod } = terms
  if (signingPeriod)
    told.push({
      clock: 'signing-period',
      kind: 'period',
      mover: 'household',
      article: { 全国: '条例 §26', 浙江: '浙江条例 §31' },
      since: signingPeriod.startsOn,
      ending: exactly(signingPeriod.endsOn),
    })
  const posted = household.of(valuationPosted)[0]
  const wait = posted && minimumWait('valuationPosted', place, posted.onDay)
  if (posted && wait && servedOn(household, VALUATION_REPORT) === null)
    told.push(waiting('valuation-posted', 'office', posted.onDay, wait))
  const clock = valuationClock(household, place, today)
  if (clock)
    told.push({
      clock: clock.key,
      kind: 'limit',
      mover: VALUATION_MOVERS[clock.key],
      article: clock.limit.article,
      since: clock.since,
      ending: clock.ending,
    })
  const proposal = openProposal(household)
  const proposedTo = proposal && proposalServedOn(household, proposal.seq)
  const choice = proposedTo && timeLimit('choiceReplied', place, proposedTo)
  if (proposal && proposedTo && choice) {
    const answered = household
      .of(proposalAnswered)
      .some(({ body }) => body.proposal === proposal.body.proposal && body.choice !== null)
    told.push({
      ...limiting('choiceReplied', answered ? 'nobody' : 'household', proposedTo, choice),
      kind: 'period',
    })
  }
  return told
}

const VALUATION_MOVERS = {
  recheckAsked: 'household',
  recheckAnswered: 'valuer',
  expertAppraisalAsked: 'household',
  expertAppraisalAnswered: 'panel',
} as const

/** Documents announced that do not count as served yet. */
const ofAnnouncements = (household: Dossier): Told[] =>
  household.of(documentServed).flatMap(({ onDay, body }) => {
    const wait = body.method === '公告送达' ? minimumWait('servedByAnnouncement', '全国', onDay) : null
    return wait ? [waiting('served-by-announcement', 'nobody', onDay, wait)] : []
  })

/** What runs once an order is made: the time to move, the remedies, the demand, the three months. */
function ofOrder(household: Dossier, { place, today }: ClockSetting): Told[] {
  const order = standingOrder(household)
  if (!order) return []
  const told: Told[] = [
    {
      clock: 'moving-period',
      kind: 'period',
      mover: 'household',
      article: { 全国: '条例 §27' },
      since: order.onDay,
      ending: exactly(order.body.movesBy as Day),
    },
  ]
  const remedies = remediesOf(household, place)
  if (!remedies) return told
  const { servedOn: had, isReconsidered, isSued, isOpen } = remedies
  const right = (key: RemedyKey, since: Day, ending: Ending): Told => {
    const { article } = timeLimit(key, place, since) as TimeLimit
    return { clock: key, kind: 'limit', mover: 'household', article, since, ending }
  }
  if (!isReconsidered && !isSued) told.push(right('reconsiderationAsked', had, remedies.reconsideration))
  if (!isSued && !isOpen && !remedies.isLost)
    told.push(
      right(
        isReconsidered ? 'litigationAfterReconsideration' : 'litigationStarted',
        remedies.suitSince,
        remedies.suit,
      ),
    )
  const demandedOn = servedOn(household, DEMAND, order.seq)
  const wait = demandedOn && minimumWait('demandServed', place, demandedOn)
  if (demandedOn && wait) told.push(waiting('demandServed', 'household', demandedOn, wait))
  const window = enforcementWindow(household, place)
  const applied = household.of(enforcementApplied).some(({ body }) => body.order === order.body.order)
  const { end } = remedies
  if (window?.closes && end && !applied && end.lastDay < today) {
    const { article } = timeLimit('enforcementApplied', place, end.lastDay) as TimeLimit
    const since = end.lastDay
    told.push({
      clock: 'enforcementApplied',
      kind: 'limit',
      mover: 'office',
      article,
      since,
      ending: window.closes,
    })
  }
  return told
}

type RemedyKey = 'reconsiderationAsked' | 'litigationStarted' | 'litigationAfterReconsideration'

const waiting = (clock: HouseholdClockName, mover: Mover, since: Day, wait: MinimumWait): Told => ({
  clock,
  kind: 'wait',
  mover,
  article: wait.article,
  since,
  ending: waitEnds(since, wait),
})

const limiting = (clock: HouseholdClockName, mover: Mover, since: Day, limit: TimeLimit): Told => ({
  clock,
  kind: 'limit',
  mover,
  article: limit.article,
  since,
  ending: deadline(since, limit),
})
