/**
 * 进度比拼 · Groups: the ranking of a day, how it came about, and who needs help.
 */
import { CORRECTED_OUTCOME } from '@oneruler/campaign/appeal'
import { peopleOf } from '@oneruler/campaign/assignment'
import { scopeOn } from '@oneruler/campaign/board/ranking-scope'
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import {
  dayBefore,
  type GroupStanding,
  groupStandings,
  percent,
  windowDays,
} from '@oneruler/campaign/figures'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { FindingLine, GroupRow, GroupsPage } from '../pages.ts'
import { campaignAsOf } from './as-of.ts'
import { bandsOf } from './group-bands.ts'
import { moverOf } from './group-movement.ts'
import { openHardCases, reasonsOf } from './hard-cases.ts'
import { rankedPeople } from './ranked-people.ts'
import { effectivePercent } from './threshold.ts'

export function groupsPage(loaded: LoadedCampaign, day: Day, findings: readonly FindingLine[]): GroupsPage {
  const { tallies, frame } = loaded
  const campaign = campaignAsOf(loaded, day)
  const ranked = groupStandings(tallies, frame, day)
  const days = windowDays(frame, day)
  const lines = linesOf(loaded, days)
  const scope = scopeOn(new FactsAtHand(campaign.facts), day)
  const rows = rowsOf(loaded, campaign, day, ranked, findings)
  const rankings =
    scope === '不排名'
      ? { rows: unranked(rows, frame.groups), bands: [], lines: [], mover: null }
      : {
          rows,
          bands: bandsOf(ranked),
          lines,
          mover: moverOf(days, lines, new Map(ranked.map(({ 小组, 户数 }) => [小组, 户数]))),
        }
  return {
    day,
    scope,
    people: scope === '排小组和人员' ? rankedPeople(loaded, campaign, day) : [],
    threshold: effectivePercent(campaign.terms),
    ...rankings,
    days,
    help: helpWanted(loaded, campaign, day),
    assignments: campaign.assignments.map(({ opened, closed }) => ({
      from: opened.body.lending,
      to: opened.body.receiving,
      startsOn: opened.body.startsOn,
      endsOn: closed?.onDay ?? null,
      people: peopleOf(opened.body.people).length,
    })),
  }
}

/** In the groups' own order, none before another. */
const unranked = (rows: readonly GroupRow[], groups: readonly string[]): GroupRow[] =>
  groups.flatMap((group) =>
    rows.filter((row) => row.group === group).map((row) => ({ ...row, rank: null, moved: 0 })),
  )

function rowsOf(
  { tallies, frame }: LoadedCampaign,
  campaign: Campaign,
  day: Day,
  ranked: readonly GroupStanding[],
  findings: readonly FindingLine[],
): GroupRow[] {
  const yesterday = groupStandings(tallies, frame, dayBefore(day))
  // Before the first signing all groups share one rank, and nobody rose or fell from there.
  const before = yesterday.some(({ 签约 }) => 签约 > 0)
    ? new Map(yesterday.map((standing) => [standing.小组, standing]))
    : new Map<string, GroupStanding>()
  const ratings = tallies.byKey('ratings', day)
  const scores = tallies.byKey('scores', day)
  const groupOf = (household: string | null): string | null =>
    campaign.households.get(household ?? '')?.registered.body.group ?? null
  const corrected = campaign.appeals.filter(({ closed }) => closed?.private?.outcome === CORRECTED_OUTCOME)
  const errors = findings.filter(({ severity }) => severity === 'error')
  return ranked.map(({ 小组, 户数, 签约, 签约率, 名次 }) => {
    const rated = ratings.get(小组) ?? 0
    return {
      group: 小组,
      rank: 名次,
      moved: (before.get(小组)?.名次 ?? 名次) - 名次,
      rate: 签约率,
      signed: 签约,
      households: 户数,
      today: 签约 - (before.get(小组)?.签约 ?? 0),
      pointsPerHousehold: percent(1, 户数, 2),
      satisfaction: rated === 0 ? null : percent(scores.get(小组) ?? 0, rated * 100, 2),
      ratings: rated,
      appealsCorrected: corrected.filter(({ opened }) => groupOf(opened.body.household) === 小组).length,
      errors: errors.filter(({ household }) => groupOf(household) === 小组).length,
    }
  })
}

function linesOf({ tallies, frame }: LoadedCampaign, days: readonly Day[]): GroupsPage['lines'] {
  const standings = days.map(
    (on) => new Map(groupStandings(tallies, frame, on).map((row) => [row.小组, row])),
  )
  const first = days[0]
  const before = first ? tallies.byKey('signed', dayBefore(first)) : new Map<string, number>()
  return frame.groups.map((group) => {
    const signed = standings.map((rows) => rows.get(group)?.签约 ?? 0)
    return {
      group,
      ranks: standings.map((rows) => rows.get(group)?.名次 ?? frame.groups.length),
      signed,
      added: signed.map((count, at) => count - (at === 0 ? (before.get(group) ?? 0) : (signed[at - 1] ?? 0))),
    }
  })
}

/** Groups with open hard cases, the most first, each with the groups that lend it people on the day. */
function helpWanted({ frame }: LoadedCampaign, campaign: Campaign, day: Day): GroupsPage['help'] {
  const open = openHardCases(campaign)
  const lending = campaign.assignments.filter(({ closed }) => !closed || closed.onDay >= day)
  return frame.groups
    .map((group) => {
      const own = open.filter(({ registered }) => registered.body.group === group)
      return {
        group,
        open: own.length,
        reasons: reasonsOf(own),
        helpedBy: lending
          .filter(({ opened }) => opened.body.receiving === group)
          .map(({ opened }) => opened.body.lending),
      }
    })
    .filter((group) => group.open > 0)
    .sort((a, b) => b.open - a.open)
}
