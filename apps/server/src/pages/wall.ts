/**
 * 大屏 · Wall: where the campaign stands, for everybody who walks past the screen.
 *
 * Blocks are filled to their rate and no house is drawn, since a gap in a map would mark a household that has not signed.
 */
import { FROM, UNTIL } from '@oneruler/campaign/audit/w3-visiting-hours'
import { scopeOn } from '@oneruler/campaign/board/ranking-scope'
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { dayBefore, figuresOf, groupStandings } from '@oneruler/campaign/figures'
import { countingAgreement } from '@oneruler/campaign/measures'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import { factsOf } from '@oneruler/campaign/standing'
import { supervisorInvited } from '@oneruler/campaign/supervisor'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { DrawnMap } from '../map/drawn-map.ts'
import type { WallBlock, WallPage } from '../wall-pages.ts'
import { campaignAsOf } from './as-of.ts'
import { bandsOf } from './group-bands.ts'
import { hardCaseCurve } from './hard-cases.ts'
import { issueLevels } from './issue-levels.ts'
import { signingCurve, signingWindow } from './signing-curve.ts'
import { thresholdOf } from './threshold.ts'

export function wallPage(
  loaded: LoadedCampaign,
  map: DrawnMap | null,
  checkpoint: WallPage['checkpoint'],
  day: Day,
): WallPage {
  const { tallies, frame } = loaded
  const campaign = campaignAsOf(loaded, day)
  const { terms, appeals, facts } = campaign
  const figures = figuresOf(tallies, frame, day)
  const ratings = tallies.total('ratings', day)
  return {
    day,
    project: terms.name,
    county: terms.county,
    decision: terms.stated.get('征收决定文号')?.body.value ?? '',
    window: signingWindow(frame, day),
    threshold: thresholdOf(terms, tallies, day),
    certificates: {
      total: tallies.total('certificates', day),
      signed: tallies.total('certificatesSigned', day),
    },
    curve: signingCurve(loaded, day),
    households: figures.征收户,
    signed: figures.签约,
    today: figures.签约 - tallies.total('signed', dayBefore(day)),
    vacated: tallies.total('vacated', day),
    partners: { complete: figures.完成包干单位, all: figures.包干单位 },
    issues: issueLevels(campaign, day),
    appeals: { answered: appeals.filter(({ closed }) => closed).length, all: appeals.length },
    satisfaction: figures.满意度均分 === null ? null : { mean: figures.满意度均分, answers: ratings },
    hardCases: {
      listed: figures.难户,
      resolved: figures.难户化解,
      open: hardCaseCurve(tallies, day),
    },
    ...standingsOf(loaded, scopeOn(new FactsAtHand(facts), day) !== '不排名', day),
    blocks: blocksOf(campaign, map),
    telephone: terms.stated.get('监督电话')?.body.value ?? '',
    supervisors: factsOf(facts, supervisorInvited).length,
    visits: { from: FROM.slice(0, 5), until: UNTIL.slice(0, 5) },
    planVersion: (adoptedBy(facts, day) ?? terms.plan?.body)?.version ?? null,
    checkpoint,
  }
}

function standingsOf(
  { tallies, frame }: LoadedCampaign,
  isRanked: boolean,
  day: Day,
): Pick<WallPage, 'groups' | 'leaders'> {
  const ranked = groupStandings(tallies, frame, day)
  const before = tallies.byKey('signed', dayBefore(day))
  const places = new Map(frame.groups.map((group, place) => [group, place]))
  const bands = bandsOf(ranked)
  return {
    groups: ranked
      .map(({ 名次: _, ...row }) => ({ ...row, today: row.签约 - (before.get(row.小组) ?? 0) }))
      .sort((a, b) => (places.get(a.小组) ?? 0) - (places.get(b.小组) ?? 0)),
    leaders:
      isRanked && bands.length > 1 && ranked.some(({ 签约 }) => 签约 > 0) ? (bands[0]?.groups ?? []) : [],
  }
}

function blocksOf({ groups, households }: Campaign, map: DrawnMap | null): WallBlock[] {
  return groups.map(({ body: { group, block, blockName } }) => {
    const own = [...households.values()].filter(({ registered }) => registered.body.group === group)
    const drawn = map?.blocks.find(({ code }) => code === block)
    return {
      group,
      name: blockName ?? block ?? '',
      signed: own.filter((household) => countingAgreement(household) !== undefined).length,
      households: own.length,
      polygons: drawn?.polygons ?? [],
    }
  })
}
