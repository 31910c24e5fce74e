/**
 * 项目的程序 · Project road: every stop with its state on a day, what may be done, what is missing and from which day
 * on, and the clocks that run. A function of the campaign and the day.
 */
import { ownersOf, requiredSteps, stepRecorded } from '../audit/p1-step-missing.ts'
import { assembleCampaign, type Campaign } from '../campaign.ts'
import type { Day } from '../day.ts'
import { APART } from '../event.ts'
import { placeOf } from '../law/place.ts'
import { CONSENT, OLD_TOWN } from '../law/thresholds.ts'
import { STEPS, type Step } from '../procedure.ts'
import { situationOf } from './at-hand.ts'
import type { Command } from './command.ts'
import { PROJECT_COMMANDS } from './commands/project-commands.ts'
import { engagePartner, formGroup, joinPerson, leaveOffice, signPledge } from './commands/staff-office.ts'
import { shareToReach } from './gates/g46-share-to-reach.ts'
import { hearingDemanded } from './gates/p7-hearing-held.ts'
import { isOpen, type Offer, offers } from './possible.ts'
import { type ProjectClock, projectClocks } from './project-clocks.ts'
import { STOPS, type Stop } from './project-stops.ts'
import type { Situation } from './situation.ts'

/**
 * 已办 · 可办 · 等到某日 · 尚缺条件 · 台账未记 (required, passed over) · 不适用 (with why).
 */
export type StopState = 'done' | 'possible' | 'waiting' | 'closed' | 'missing' | 'not-required'

/** Why the law does not ask for a stop here. */
export type NotRequired = 'not-old-town' | 'other-place' | 'few-owners' | 'not-demanded' | 'no-share'

export interface StopOnRoad {
  readonly stop: Stop
  readonly state: StopState
  readonly on: Day | null
  /** The first lawful day, of a stop that waits. */
  readonly opensOn: Day | null
  readonly notRequired: NotRequired | null
  /** Acts on offer here. */
  readonly offers: readonly Offer[]
}

export interface ProjectRoad {
  readonly today: Day
  readonly stops: readonly StopOnRoad[]
  readonly clocks: readonly ProjectClock[]
  /** Acts that put the office together, on offer at any time. */
  readonly staffing: readonly Offer[]
}

/** 组建: groups and partners, then people and their pledges. */
const STAFFING: readonly Command[] = [formGroup, engagePartner, joinPerson, signPledge, leaveOffice]

/** @param all every fact recorded; those of a later day than today are not seen */
export function projectRoad(all: Campaign, today: Day): ProjectRoad {
  const campaign = assembleCampaign(all.facts.filter(({ onDay }) => onDay <= today))
  const at = situationOf(
    { of: 'project', looksAtAll: true },
    {
      office: all.facts.filter(({ streamKind }) => !APART.includes(streamKind)),
      acted: all.facts.filter(({ streamKind }) => streamKind === 'project'),
      others: new Map(),
      households: all.facts.filter(({ streamKind }) => streamKind === 'household'),
    },
    { target: '', on: today, today, now: `${today}T00:00:00`, by: '' },
    null,
  )
  const ofProject = PROJECT_COMMANDS.filter(({ of }) => of === 'project')
  const offered = offers(ofProject, at)
  const overdue = passedOver(campaign)
  return {
    today,
    stops: STOPS.map((stop) => onRoad(stop, campaign, at, offered, overdue)),
    clocks: projectClocks(campaign, today),
    staffing: offered.filter(({ command }) => STAFFING.includes(command)),
  }
}

function onRoad(
  stop: Stop,
  campaign: Campaign,
  at: Situation,
  offered: readonly Offer[],
  overdue: ReadonlySet<Step>,
): StopOnRoad {
  const on = stop.passedOn(campaign)
  const own = offered.filter(({ command }) => stop.commands.includes(command.name))
  const notRequired = on === null ? whyNotRequired(stop, at) : null
  // The act that passes the stop stands last; what leads up to it may be open long before.
  const passing = own.filter(({ command }) => command.name !== 'receiveComment')
  const opensOn = passing.every(({ opensOn }) => opensOn === null)
    ? null
    : (passing
        .map((offer) => offer.opensOn as Day | null)
        .filter((day) => day !== null)
        .sort()[0] ?? null)
  const state = (): StopState => {
    if (on !== null) return 'done'
    if (passing.some(isOpen)) return notRequired ? 'not-required' : 'possible'
    if (notRequired) return 'not-required'
    if (stop.step !== null && overdue.has(stop.step)) return 'missing'
    return opensOn === null ? 'closed' : 'waiting'
  }
  return { stop, state: state(), on, opensOn, notRequired, offers: own }
}

/** Required steps that are not on record although a later one is. */
function passedOver(campaign: Campaign): ReadonlySet<Step> {
  const taken = new Set(campaign.terms.steps.keys())
  const furthest = STEPS.findLast((step) => taken.has(step))
  if (!furthest) return new Set()
  const place = placeOf(campaign.terms.jurisdiction)
  const required = requiredSteps(place, campaign.terms.kind, ownersOf(campaign))
  return new Set(
    required.filter((one) => stepRecorded(one, taken, furthest) !== null).map(({ step }) => step),
  )
}

function whyNotRequired({ name }: Stop, at: Situation): NotRequired | null {
  const { place, terms } = at
  switch (name) {
    case '改建意愿征询':
      if (terms.kind !== OLD_TOWN) return 'not-old-town'
      return CONSENT[place] === undefined ? 'other-place' : null
    case '听证':
      if (terms.kind !== OLD_TOWN) return 'not-old-town'
      return hearingDemanded(at) ? null : 'not-demanded'
    case '政府常务会议': {
      const owners = at.campaign ? ownersOf(at.campaign) : 0
      const required = requiredSteps(place, terms.kind, owners).some(({ step }) => step === name)
      return required ? null : 'few-owners'
    }
    case '协议生效或终止':
      return terms.plan !== null && shareToReach(at) === null ? 'no-share' : null
    default:
      return null
  }
}
