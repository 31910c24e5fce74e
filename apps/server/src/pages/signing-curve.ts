/** 签约曲线 · Signing curve: the signing period and what was signed by the evening of each of its days. */
import { type Day, daysBetween, daysFrom } from '@oneruler/campaign/day'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { OverviewPage } from '../pages.ts'
import { runningTotals } from './running-totals.ts'

export const signingWindow = ({ signingPeriod }: LoadedCampaign['frame'], day: Day): OverviewPage['window'] =>
  signingPeriod && { ...signingPeriod, dayNumber: daysBetween(signingPeriod.startsOn, day) + 1 }

export function signingCurve({ tallies, frame }: LoadedCampaign, day: Day): OverviewPage['curve'] {
  if (!frame.signingPeriod) return []
  const days = daysFrom(frame.signingPeriod.startsOn, frame.signingPeriod.endsOn)
  const totals = runningTotals(tallies, 'signed', days)
  return days.map((on, at) => ({
    day: on,
    signed: on <= day ? (totals[at] ?? 0) : null,
    added: on <= day ? tallies.onDay('signed', on) : null,
  }))
}
