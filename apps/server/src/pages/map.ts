/**
 * 挂图 · Map: the legend with its counts, the blocks, the days of signing, and the list of the households shown.
 */
import { type Day, daysFrom } from '@oneruler/campaign/day'
import { type Colouring, MARKS, type Mark } from '@oneruler/campaign/house-mark'
import { isInside, type Ring } from '@oneruler/campaign/ring'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { DEEPEST_ZOOM, type DrawnMap } from '../map/drawn-map.ts'
import type { ShownHouse, ShownHouses } from '../map/shown-houses.ts'
import type { MapBlockLine, MapHousesPage, MapPage } from '../map-pages.ts'

/** Nobody reads more names in a sentence. */
const MOST_NAMED = 5

export interface MapAsked {
  readonly day: Day
  readonly by: Colouring
}

export function mapPage(
  { headSeq, frame }: LoadedCampaign,
  map: DrawnMap | null,
  shown: ShownHouses,
  { day, by }: MapAsked,
): MapPage {
  const houses = [...shown.values()]
  const count = (is: (house: ShownHouse) => boolean) => houses.filter(is).length
  return {
    day,
    headSeq,
    by,
    households: houses.length,
    legend: MARKS[by].map((mark) => ({ mark, households: count((house) => house.mark === mark) })),
    hard: count(({ hard }) => hard),
    today: count(({ today }) => today),
    days: periodDays(frame).map((on) => ({
      day: on,
      signed: on > day ? null : count(({ view, stage }) => stage !== 'unsigned' && view.signedOn === on),
    })),
    drawn: map?.bounds ? drawnOf(map, map.bounds, houses) : null,
  }
}

const periodDays = ({ signingPeriod }: LoadedCampaign['frame']): Day[] =>
  signingPeriod ? daysFrom(signingPeriod.startsOn, signingPeriod.endsOn) : []

function drawnOf(
  { houses: drawn, blocks, detailZoom }: DrawnMap,
  bounds: NonNullable<DrawnMap['bounds']>,
  houses: readonly ShownHouse[],
): MapPage['drawn'] {
  const onMap = new Set(drawn.map(({ number }) => number))
  const lacking = houses.flatMap(({ view: { number } }) => (onMap.has(number) ? [] : [number]))
  return {
    bounds,
    detailZoom,
    deepestZoom: DEEPEST_ZOOM,
    blocks: blocks.map(({ code, name, polygons }): MapBlockLine => {
      const own = houses.filter(({ view }) => view.block === code)
      return {
        code,
        name,
        group: [...new Set(own.map(({ view }) => view.group ?? ''))].join('、'),
        households: own.length,
        signed: own.filter(({ stage }) => stage !== 'unsigned').length,
        polygons,
      }
    }),
    lacking: { households: lacking.length, first: lacking.slice(0, MOST_NAMED) },
  }
}

export interface HousesAsked {
  readonly mark?: Mark | undefined
  readonly block?: string | undefined
  /** What was lassoed on the map: a household is in it whose house's middle is. */
  readonly ring?: Ring | undefined
  readonly page: number
  readonly size: number
}

export function mapHousesPage(
  map: DrawnMap | null,
  shown: ShownHouses,
  { day, by }: MapAsked,
  { mark, block, ring, page, size }: HousesAsked,
): MapHousesPage {
  const lassoed =
    ring && new Set(map?.houses.flatMap((house) => (isInside(house.middle, ring) ? [house.number] : [])))
  const houses = [...shown.values()].filter(
    (house) =>
      (mark === undefined || house.mark === mark) &&
      (block === undefined || house.view.block === block) &&
      (lassoed === undefined || lassoed.has(house.view.number)),
  )
  return {
    day,
    by,
    total: houses.length,
    numbers: houses.map(({ view }) => view.number),
    groups: [...new Set(houses.flatMap(({ view }) => view.group ?? []))],
    rows: houses.slice((page - 1) * size, page * size).map(({ view, mark, stage, hard, waiting }) => ({
      number: view.number,
      address: view.address ?? '',
      group: view.group ?? '',
      block: view.block ?? '',
      mark,
      stage,
      hard,
      waiting,
    })),
  }
}
