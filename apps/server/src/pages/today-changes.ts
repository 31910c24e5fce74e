/**
 * 今日变化 · Today's changes: signings one by one, other changes by kind with their totals so far.
 */
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import type { EventDefinition } from '@oneruler/campaign/event'
import type { GroupStanding, Tallies } from '@oneruler/campaign/figures'
import { hardCaseListed } from '@oneruler/campaign/hard-case'
import { countingAgreement } from '@oneruler/campaign/measures'
import { fen, toYuan } from '@oneruler/campaign/money'
import { paymentMade } from '@oneruler/campaign/payment'
import { documentServed } from '@oneruler/campaign/serving'
import { factsOf } from '@oneruler/campaign/standing'
import { householdSurveyed } from '@oneruler/campaign/survey'
import { householdVisited } from '@oneruler/campaign/visit'
import type { TodayLine } from '../pages.ts'

export function todayChanges(
  campaign: Campaign,
  tallies: Tallies,
  day: Day,
  ranks: { readonly before: readonly GroupStanding[]; readonly now: readonly GroupStanding[] },
): TodayLine[] {
  const facts = <Body extends object, Private extends object>(
    definition: EventDefinition<Body, Private>,
  ): { readonly count: number; readonly total: number } => {
    const all = factsOf(campaign.facts, definition)
    return { count: all.filter(({ onDay }) => onDay === day).length, total: all.length }
  }
  const counted = [
    { kind: 'vacated', count: tallies.onDay('vacated', day), total: tallies.total('vacated', day) },
    { kind: 'paid', ...facts(paymentMade) },
    { kind: 'surveyed', ...facts(householdSurveyed) },
    { kind: 'served', ...facts(documentServed) },
    { kind: 'visited', ...facts(householdVisited) },
    { kind: 'hardCases', ...facts(hardCaseListed) },
  ] as const
  return [
    ...[...campaign.households.values()].flatMap((household) => signing(household, day)).sort(byTime),
    ...counted.filter(({ count }) => count > 0),
    ...issueChanges(campaign, day),
    ...appealChanges(campaign, day),
    ...rises(ranks.before, ranks.now),
  ]
}

type Signing = Extract<TodayLine, { kind: 'signed' }>
const byTime = (a: Signing, b: Signing): number => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0)

function signing(household: Dossier, day: Day): Signing[] {
  const agreement = countingAgreement(household)
  if (agreement?.onDay !== day) return []
  const { signedAt, choice, totalFen } = agreement.body
  return [
    {
      kind: 'signed',
      time: signedAt.slice(11, 16),
      household: household.number,
      group: household.registered.body.group ?? '',
      choice,
      totalYuan: toYuan(fen(totalFen)),
    },
  ]
}

/** Opened today, closed today, still open. */
const movement = (all: Campaign['issues'] | Campaign['appeals'], day: Day) => ({
  opened: all.filter(({ opened }) => opened.onDay === day).length,
  closed: all.filter(({ closed }) => closed?.onDay === day).length,
  open: all.filter(({ closed }) => closed === null).length,
})

function issueChanges({ issues }: Campaign, day: Day): TodayLine[] {
  const { opened, closed, open } = movement(issues, day)
  return opened + closed === 0 ? [] : [{ kind: 'issues', raised: opened, solved: closed, open }]
}

function appealChanges({ appeals }: Campaign, day: Day): TodayLine[] {
  const { opened, closed, open } = movement(appeals, day)
  return opened + closed === 0 ? [] : [{ kind: 'appeals', received: opened, answered: closed, open }]
}

/** The group newly first, and the one that rose by most places; none on the first day of signing. */
function rises(before: readonly GroupStanding[], now: readonly GroupStanding[]): TodayLine[] {
  if (!before.some(({ 签约 }) => 签约 > 0)) return []
  const was = new Map(before.map(({ 小组, 名次 }) => [小组, 名次]))
  const moved = now
    .map(({ 小组, 名次 }) => ({ kind: 'rank' as const, group: 小组, from: was.get(小组) ?? 名次, to: 名次 }))
    .filter(({ from, to }) => from > to)
  const first = moved.find(({ to }) => to === 1)
  const most = [...moved].sort((a, b) => b.from - b.to - (a.from - a.to) || a.to - b.to)[0]
  return [...new Set([first, most])].filter((line) => line !== undefined)
}
