/** 办公室的办理 · Acts of the office that a work page offers to whoever asks: those his roles do, as they stand today. */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { APART } from '@oneruler/campaign/event'
import { placeOf } from '@oneruler/campaign/law/place'
import { situationOf } from '@oneruler/campaign/road/at-hand'
import type { Command } from '@oneruler/campaign/road/command'
import { offers } from '@oneruler/campaign/road/possible'
import type { Situation } from '@oneruler/campaign/road/situation'
import type { Role } from '@oneruler/campaign/role'
import type { Fact } from '@oneruler/campaign/standing'
import type { OfferLine } from '../road-pages.ts'
import { mayAct } from '../sign-in/act-roles.ts'
import { offerLine } from './road.ts'

/** Who asks, and on which day. */
export interface Asking {
  readonly account: string
  /** 工号; empty for an account that is nobody on the roster. */
  readonly by: string
  readonly roles: readonly Role[]
  readonly today: Day
}

/** The office as an act of this kind sees it, with the thing acted upon. */
export function standingBefore(
  { facts }: Campaign,
  command: Pick<Command, 'of'>,
  { target, acted }: { readonly target: string; readonly acted: readonly Fact[] },
  { by, today }: Asking,
): Situation {
  const office = facts.filter(({ streamKind }) => !APART.includes(streamKind))
  return situationOf(
    { of: command.of, looksAtAll: false },
    { office, acted, others: new Map(), households: [] },
    { target, on: today, today, now: `${today}T12:00:00`, by },
    null,
  )
}

/** Acts on one thing, in their order. */
export const offersOn = (
  commands: readonly Command[],
  at: Situation,
  { roles, today }: Asking,
): OfferLine[] =>
  offers(
    commands.filter((command) => mayAct(roles, command)),
    at,
  ).map((offer) => offerLine(offer, at.place, today))

/** Acts of the project as a whole. */
export function projectOffers(
  campaign: Campaign,
  commands: readonly Command[],
  asking: Asking,
): readonly OfferLine[] {
  const acted = campaign.facts.filter(({ streamKind }) => streamKind === 'project')
  const at = standingBefore(campaign, { of: 'project' }, { target: '', acted }, asking)
  return offersOn(commands, at, asking)
}

/** The blanks of an act whose conditions depend on what it is done on; null where no role of his does it. */
export function formOf(campaign: Campaign, command: Command, { roles, today }: Asking): OfferLine | null {
  if (!mayAct(roles, command)) return null
  const place = placeOf(campaign.terms.jurisdiction)
  return offerLine({ command, conditions: [], opensOn: null }, place, today)
}
