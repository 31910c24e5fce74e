/**
 * 推测 · Forecast: how the signing window may go on, from its own days so far; beside a straight line, and beside what the same
 * guesses came to before.
 */
import type { Day } from '@oneruler/campaign/day'
import { type Asked, type Band, guess, MIDDLE_UNWILLING } from '@oneruler/campaign/forecast/guess'
import { type Pace, paceOf, paceUntil } from '@oneruler/campaign/forecast/pace'
import { paceModel } from '@oneruler/campaign/forecast/pace-model'
import type { ForecastPage, GuessedGroup, PastGuess, WhatIf } from '../forecast-pages.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { PlanInForce } from '../plan-in-force.ts'
import { campaignAsOf } from './as-of.ts'
import { rewardDays } from './reward-days.ts'
import { signingCurve, signingWindow } from './signing-curve.ts'
import { thresholdOf } from './threshold.ts'

export interface Change {
  readonly group: string
  readonly more: number
}

export function forecastPage(
  loaded: LoadedCampaign,
  plan: PlanInForce | null,
  change: Change | null,
  day: Day,
): ForecastPage {
  const { tallies, frame } = loaded
  const campaign = campaignAsOf(loaded, day)
  const page = {
    day,
    window: signingWindow(frame, day),
    curve: signingCurve(loaded, day),
    households: tallies.total('households', day),
    signed: tallies.total('signed', day),
  }
  const nothing = {
    rewardDays: [],
    ahead: [],
    threshold: null,
    groups: [],
    past: [],
    paces: null,
    whatIf: null,
  }
  const period = frame.signingPeriod
  if (period === null) return { ...page, ...nothing, why: 'no-window' }
  const rewards = plan ? rewardDays(plan, campaign) : []
  const pace = paceOf(campaign.households.values(), period, day)
  const threshold = thresholdOf(campaign.terms, tallies, day)
  const asked: Asked = {
    pace,
    isRush: pace.days.map((on) => rewards.includes(on) || on === period.endsOn),
    needed: threshold?.certificates ?? null,
  }
  const told = guess(asked)
  const past = pastGuesses(asked)
  if (told === null)
    return { ...page, ...nothing, rewardDays: rewards, past, why: day < period.startsOn ? 'before' : 'after' }
  const staff = tallies.byKey('staff', day)
  const model = paceModel(pace, asked.isRush, MIDDLE_UNWILLING)
  return {
    ...page,
    why: null,
    rewardDays: rewards,
    ahead: told.ahead,
    threshold: threshold &&
      told.threshold && {
        percent: threshold.percent,
        needed: threshold.certificates,
        signed: tallies.total('certificatesSigned', day),
        day: told.threshold,
        reachedOf100: told.threshold.reachedOf100,
      },
    groups: guessedGroups(loaded, pace, told.groups, staff, day),
    past,
    paces: {
      一般户: of100(model.ofKind.一般户),
      难户: of100(model.ofKind.难户),
      pull: of100(model.pull),
    },
    whatIf: change && whatIf(asked, change, staff),
  }
}

const of100 = (share: number): number => Math.round(1000 * share) / 10

function guessedGroups(
  { tallies, frame }: LoadedCampaign,
  pace: Pace,
  ends: ReadonlyMap<string, Band>,
  staff: ReadonlyMap<string, number>,
  day: Day,
): GuessedGroup[] {
  const signed = tallies.byKey('signed', day)
  const all = sum([...pace.groups.values()])
  const allEnd = sum([...ends.values()].map(({ middle }) => middle))
  return frame.groups.flatMap((group) => {
    const end = ends.get(group)
    const households = pace.groups.get(group)
    if (end === undefined || households === undefined) return []
    const level = Math.floor((households * allEnd) / all)
    return [
      {
        group,
        households,
        signed: signed.get(group) ?? 0,
        staff: staff.get(group) ?? 0,
        end,
        short: Math.max(0, level - end.middle),
      },
    ]
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** What each evening so far would have guessed for the next, from what it knew. */
function pastGuesses(asked: Asked): PastGuess[] {
  const { pace } = asked
  const households = sum([...pace.groups.values()])
  return pace.days.slice(0, Math.max(0, pace.lived.length - 1)).flatMap((evening, at) => {
    const next = guess({ ...asked, pace: paceUntil(pace, at + 1), daysAhead: 1 })?.ahead[0]
    const open = sum((pace.lived[at + 2] ?? pace.ahead).map((cell) => cell.open))
    return next ? [{ evening, guessed: next.signed, straight: next.straight, came: households - open }] : []
  })
}

/** Each of the added brings in as much as those who are there: the most that can be hoped for. */
function whatIf(asked: Asked, { group, more }: Change, staff: ReadonlyMap<string, number>): WhatIf | null {
  const there = staff.get(group) ?? 0
  if (there === 0) return null
  const told = guess({ ...asked, faster: new Map([[group, (there + more) / there]]) })
  const [groupEnd, end] = [told?.groups.get(group), told?.ahead.at(-1)?.signed]
  return groupEnd && end ? { group, more, groupEnd, end } : null
}
