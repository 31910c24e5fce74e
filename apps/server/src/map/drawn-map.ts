/**
 * 底图 · Drawn map: a project's red-line map made ready for tiles. Houses are drawn one by one from `detailZoom` on; below
 * it a tile would hold too many, and they are counted in cells.
 */

import { GeoJSONVT } from '@maplibre/geojson-vt'
import type { MapBlock, RedLineMap } from '@oneruler/campaign/red-line-map'
import { middleOf, type Point } from '@oneruler/campaign/ring'

export interface DrawnHouse {
  readonly number: string
  readonly middle: Point
  /** The middle in the square of the whole world, 0 to 1, y downward. */
  readonly x: number
  readonly y: number
}

export interface DrawnMap {
  /** Of the file it was read from. */
  readonly sha256: string
  readonly houses: readonly DrawnHouse[]
  readonly blocks: readonly MapBlock[]
  /** West, south, east, north; null where nothing is drawn. */
  readonly bounds: readonly [number, number, number, number] | null
  readonly detailZoom: number
  /** Houses by their place in `houses`, as polygons in every tile that they touch. */
  readonly outlines: GeoJSONVT
}

/** Tiles are made to here; nearer, the map enlarges them. */
export const DEEPEST_ZOOM = 18
export const EXTENT = 4096
/** A house farther away is smaller than three pixels. */
const FARTHEST_HOUSES = 13
/** With their outlines and middles these take less than 300 kB. */
const MOST_HOUSES = 3_000

export function drawnMap(sha256: string, { houses, blocks }: RedLineMap): DrawnMap {
  const drawn = houses.map(({ number, polygons }): DrawnHouse => {
    const middle = middleOf(polygons[0]?.[0] ?? [])
    return { number, middle, ...inSquare(middle) }
  })
  const features = houses.map(({ polygons }, index) => ({
    type: 'Feature' as const,
    properties: { index },
    geometry: { type: 'MultiPolygon' as const, coordinates: polygons as unknown as number[][][][] },
  }))
  const outlines = new GeoJSONVT(
    { type: 'FeatureCollection', features },
    { maxZoom: DEEPEST_ZOOM, indexMaxZoom: 0, extent: EXTENT, tolerance: 2, buffer: 64 },
  )
  const corners = [...houses, ...blocks].flatMap(({ polygons }) => polygons.flatMap(([ring]) => ring ?? []))
  return { sha256, houses: drawn, blocks, bounds: boundsOf(corners), detailZoom: detailZoom(drawn), outlines }
}

/** Web Mercator, as every map of the kind draws. */
function inSquare([east, north]: Point): { x: number; y: number } {
  const sin = Math.sin((north * Math.PI) / 180)
  return { x: east / 360 + 0.5, y: 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI }
}

function boundsOf(corners: readonly Point[]): DrawnMap['bounds'] {
  if (corners.length === 0) return null
  const bounds: [number, number, number, number] = [180, 90, -180, -90]
  for (const [east, north] of corners) {
    bounds[0] = Math.min(bounds[0], east)
    bounds[1] = Math.min(bounds[1], north)
    bounds[2] = Math.max(bounds[2], east)
    bounds[3] = Math.max(bounds[3], north)
  }
  return bounds
}

/** The farthest zoom at which no tile holds too many houses. */
function detailZoom(houses: readonly DrawnHouse[]): number {
  for (let zoom = FARTHEST_HOUSES; zoom < DEEPEST_ZOOM; zoom++) {
    const counts = new Map<string, number>()
    for (const house of houses) {
      const [column, row] = tileOf(house, zoom)
      const key = `${column}/${row}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    if (Math.max(0, ...counts.values()) <= MOST_HOUSES) return zoom
  }
  return DEEPEST_ZOOM
}

/** The one tile that a house's middle lies in. */
export const tileOf = ({ x, y }: DrawnHouse, zoom: number): readonly [column: number, row: number] => [
  Math.floor(x * 2 ** zoom),
  Math.floor(y * 2 ** zoom),
]
