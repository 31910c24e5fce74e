/** 程序 · The project's road: its stops by phase with what may be done at each, and its clocks, in words. */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { articleOn } from '@oneruler/campaign/law/article'
import { type Place, placeOf } from '@oneruler/campaign/law/place'
import { projectRoad, type StopOnRoad } from '@oneruler/campaign/road/project-road'
import { PHASES } from '@oneruler/campaign/road/project-stops'
import type { ProjectRoadPage, StopLine } from '../road-pages.ts'
import { evidenceLines } from './evidence-lines.ts'
import { knownOffice } from './known-office.ts'
import { offerLine } from './road.ts'
import { stopResult } from './stop-results.ts'

/** @param campaign everything recorded; acts are done today, whatever day other pages show */
export function projectRoadPage(campaign: Campaign, today: Day): ProjectRoadPage {
  const place = placeOf(campaign.terms.jurisdiction)
  const { stops, clocks, staffing } = projectRoad(campaign, today)
  const project = new FactsAtHand(
    campaign.facts.filter(({ streamKind, onDay }) => streamKind === 'project' && onDay <= today),
  )
  return {
    today,
    kind: campaign.terms.kind,
    place,
    phases: PHASES.map((phase) => ({
      phase,
      stops: stops
        .filter(({ stop }) => stop.phase === phase)
        .map((stop) => stopLine(stop, place, today, stopResult(stop.stop.name, project))),
    })),
    clocks: clocks.map((clock) => ({ ...clock, article: articleOn(clock.article, place, clock.since) })),
    evidence: evidenceLines(project),
    staffing: staffing.map((offer) => offerLine(offer, place, today, knownOffice(campaign))),
  }
}

/** A stop that was passed is cited by the law of its day. */
const stopLine = (
  { stop, state, on, opensOn, notRequired, offers }: StopOnRoad,
  place: Place,
  today: Day,
  result: string | null,
): StopLine => ({
  name: stop.name,
  article: articleOn(stop.article, place, on ?? today),
  state,
  on,
  opensOn,
  notRequired,
  result,
  papers: stop.papers,
  offers: offers.map((offer) => offerLine(offer, place, today)),
})
