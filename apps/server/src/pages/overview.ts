/**
 * 总览 · Overview: where the campaign stands on a day, what changed on it, and what remains.
 */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { dayBefore, figuresOf, groupStandings, percent, type Tallies } from '@oneruler/campaign/figures'
import type { Measure } from '@oneruler/campaign/measures'
import { toYuan } from '@oneruler/campaign/money'
import { ANSWERING_CATEGORY } from '@oneruler/campaign/partner'
import { paymentMade } from '@oneruler/campaign/payment'
import { agreementsOf } from '@oneruler/campaign/plan-facts'
import type { Recomputation } from '@oneruler/campaign/recomputation'
import { householdVacated } from '@oneruler/campaign/vacating'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { DayValue, FindingLine, OverviewPage } from '../pages.ts'
import { campaignAsOf } from './as-of.ts'
import { hardCaseCurve, openHardCases, reasonsOf } from './hard-cases.ts'
import { issueLevels } from './issue-levels.ts'
import { daysMoved, runningTotals } from './running-totals.ts'
import { signingCurve, signingWindow } from './signing-curve.ts'
import { statutoryRoad } from './statutory-road.ts'
import { thresholdOf } from './threshold.ts'
import { todayChanges } from './today-changes.ts'

export function overviewPage(
  loaded: LoadedCampaign,
  day: Day,
  findings: readonly FindingLine[],
  recomputation: Recomputation,
): OverviewPage {
  const { tallies, frame } = loaded
  const campaign = campaignAsOf(loaded, day)
  const yesterday = dayBefore(day)
  const figures = figuresOf(tallies, frame, day)
  const certificates = {
    total: tallies.total('certificates', day),
    signed: tallies.total('certificatesSigned', day),
  }
  const counted = (severity: FindingLine['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    day,
    figures,
    before: figuresOf(tallies, frame, yesterday),
    unsigned: figures.征收户 - figures.签约,
    vacated: {
      households: tallies.total('vacated', day),
      before: tallies.total('vacated', yesterday),
      withoutPayment: vacatedUnpaid(campaign),
    },
    ratings: { count: tallies.total('ratings', day) },
    threshold: thresholdOf(campaign.terms, tallies, day),
    certificates,
    window: signingWindow(frame, day),
    curve: signingCurve(loaded, day),
    history: historyOf(tallies, day),
    today: todayChanges(campaign, tallies, day, {
      before: groupStandings(tallies, frame, yesterday),
      now: groupStandings(tallies, frame, day),
    }),
    road: statutoryRoad(campaign, certificates.total, day),
    issues: issueLevels(campaign, day),
    hardCases: {
      listed: figures.难户,
      resolved: figures.难户化解,
      open: hardCaseCurve(tallies, day),
      reasons: reasonsOf(openHardCases(campaign)),
    },
    findings: {
      errors: counted('error'),
      warnings: counted('warning'),
      notRecorded: counted('not-recorded'),
      notes: counted('note'),
    },
    recomputed: recomputedBy(campaign, recomputation),
  }
}

/** Null where not one agreement stands under a plan that can be computed. */
function recomputedBy({ households }: Campaign, recomputation: Recomputation): OverviewPage['recomputed'] {
  const held = [...households.values()]
    .flatMap(agreementsOf)
    .map(({ seq }) => recomputation.get(seq)?.kind ?? 'plan-unusable')
  if (held.every((kind) => kind === 'plan-unusable')) return null
  return { agreements: held.length, matching: held.filter((kind) => kind === 'matching').length }
}

const vacatedUnpaid = ({ households }: Campaign): number =>
  [...households.values()].filter(
    (household) => household.of(householdVacated).length > 0 && household.of(paymentMade).length === 0,
  ).length

function historyOf(tallies: Tallies, day: Day): OverviewPage['history'] {
  const history = (measure: Measure, show = (value: number) => value): DayValue[] => {
    const days = daysMoved(tallies, measure, day)
    return runningTotals(tallies, measure, days).map((value, at) => ({
      day: days[at] as Day,
      value: show(value),
    }))
  }
  const scores = history('scores')
  return {
    signed: history('signed'),
    totalYuan: history('totalFen', toYuan),
    vacated: history('vacated'),
    partners: completedPartners(tallies, daysMoved(tallies, 'partnerSigned', day)),
    satisfaction: history('ratings').map(({ day: on, value }, at) => ({
      day: on,
      value: percent(scores[at]?.value ?? 0, value * 100, 2),
    })),
  }
}

/** How many answering partners had every household of theirs signed, on each of the days. */
function completedPartners(tallies: Tallies, days: readonly Day[]): DayValue[] {
  const owed = new Map<string, number>()
  const answering = new Set(
    tallies.of('partners').flatMap(({ key }) => {
      const [category, code] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)]
      return category === ANSWERING_CATEGORY ? [code] : []
    }),
  )
  for (const { key, amount } of tallies.of('partnerHouseholds'))
    if (answering.has(key)) owed.set(key, (owed.get(key) ?? 0) + amount)
  const signed = [...tallies.of('partnerSigned')].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const complete = new Set<string>()
  let next = 0
  return days.map((day) => {
    for (let delta = signed[next]; delta && delta.day <= day; delta = signed[++next]) {
      const left = owed.get(delta.key)
      if (left === undefined) continue
      owed.set(delta.key, left - delta.amount)
      if (left === delta.amount) complete.add(delta.key)
      else complete.delete(delta.key)
    }
    return { day, value: complete.size }
  })
}
