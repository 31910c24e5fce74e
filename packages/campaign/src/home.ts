/**
 * 安置房源 · Home: one replacement home of the stock; its price is the plan's (条例 §21, 浙江条例 §21).
 *
 *     listed ──▶ held ──▶ taken ──▶ (released)
 *         └─▶ withheld ──▶ offered again
 *
 * What it costs a household follows from its area and the plan; no home has a price of its own.
 */
import { defineEvent } from './event.ts'
import type { FactsAtHand } from './facts-at-hand.ts'

export interface HomeListed {
  /** Its number in the stock, 1-1-301. */
  readonly number: string
  /** 幢, 单元, 层, 室 */
  readonly building: string
  readonly entrance: string | null
  readonly floor: number
  readonly room: string
  readonly layout: string | null
  readonly areaM2: string
}
export const homeListed = defineEvent<HomeListed>('HomeListed', 'home')

/** For a household at the desk, until a moment on the office's clock; then it is free again by itself. */
export interface HomeHeld {
  readonly household: string
  readonly until: string
}
export const homeHeld = defineEvent<HomeHeld>('HomeHeld', 'home')
export const homeTaken = defineEvent<{ readonly household: string; readonly agreement: string }>(
  'HomeTaken',
  'home',
)
/** The same on the household's side: which home its agreement has. */
export const homeChosen = defineEvent<{ readonly home: string; readonly agreement: string }>(
  'HomeChosen',
  'household',
)
/** Given back: the hold was given up, the agreement revoked or another home chosen. */
export const homeReleased = defineEvent<{ readonly household: string }>('HomeReleased', 'home')
/** Kept out of the choice, for every household. */
export const homeWithheld = defineEvent<{ readonly by: string }, { readonly reason: string }>(
  'HomeWithheld',
  'home',
  'text',
)
export const homeReoffered = defineEvent<{ readonly by: string }>('HomeReoffered', 'home')

/** The home that an agreement of a household has; null where it has none. */
export const homeOf = (household: FactsAtHand, agreement: string): string | null =>
  household.of(homeChosen).findLast(({ body }) => body.agreement === agreement)?.body.home ?? null

export const HOME_STATES = ['free', 'held', 'withheld', 'taken'] as const
export type HomeState = (typeof HOME_STATES)[number]

export interface HomeStanding {
  readonly listed: HomeListed
  readonly state: HomeState
  /** 户号 of who holds or has it. */
  readonly household: string | null
}

/** @param now the office's clock, `2018-08-26T12:29:00`; null where there is no such home */
export function homeStanding(home: FactsAtHand, now: string): HomeStanding | null {
  const listed = home.last(homeListed)?.body
  if (!listed) return null
  const freed = home.lastSeq(homeReleased)
  const taken = home.last(homeTaken)
  if (taken && taken.seq > freed) return { listed, state: 'taken', household: taken.body.household }
  if (home.lastSeq(homeWithheld) > home.lastSeq(homeReoffered))
    return { listed, state: 'withheld', household: null }
  const held = home.last(homeHeld)
  return held && held.seq > freed && held.body.until > now
    ? { listed, state: 'held', household: held.body.household }
    : { listed, state: 'free', household: null }
}
