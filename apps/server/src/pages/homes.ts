/** 安置房 · Homes: the stock as it stands, and whose turn it is. */
import type { Campaign } from '@oneruler/campaign/campaign'
import { choiceOrderDrawn, turnPassed, turnTaken, whoseTurn } from '@oneruler/campaign/choice-order'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { homeStanding } from '@oneruler/campaign/home'
import { streamsOf } from '@oneruler/campaign/streams'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { HomeCell, HomesPage } from '../money-pages.ts'
import type { Choice } from '../road-pages.ts'

/** Homes that can be chosen: free, or held for somebody who may come. @param now the office's clock */
export const homesToChoose = (campaign: Campaign, now: string): Choice[] =>
  stockOf(campaign, now)
    .filter(({ state }) => state === 'free' || state === 'held')
    .map(({ number, layout, areaM2 }) => ({
      value: number,
      label: [number, layout ?? '', `${areaM2} ㎡`].filter(Boolean).join(' '),
    }))

/** @param now the office's clock */
export function homesPage({ campaign }: LoadedCampaign, now: string): HomesPage {
  const project = new FactsAtHand(campaign.facts.filter(({ streamKind }) => streamKind === 'project'))
  const drawn = project.last(choiceOrderDrawn)?.body.households ?? null
  const had = new Set([...project.of(turnTaken), ...project.of(turnPassed)].map(({ body }) => body.household))
  return {
    homes: stockOf(campaign, now),
    turn: whoseTurn(project),
    order: drawn && { done: drawn.filter((household) => had.has(household)).length, of: drawn.length },
  }
}

const stockOf = (campaign: Campaign, now: string): HomeCell[] =>
  streamsOf(campaign.facts, 'home')
    .flatMap((facts): HomeCell[] => {
      const standing = homeStanding(facts, now)
      return standing ? [{ ...standing.listed, state: standing.state }] : []
    })
    .sort(byPlace)

const collator = new Intl.Collator('zh', { numeric: true })
const byPlace = (a: HomeCell, b: HomeCell): number =>
  collator.compare(a.building, b.building) ||
  collator.compare(a.entrance ?? '', b.entrance ?? '') ||
  b.floor - a.floor ||
  collator.compare(a.room, b.room)
