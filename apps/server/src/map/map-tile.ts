/**
 * 瓦片 · Map tile: a square of the map as a vector tile, with the marks of one day and one colouring. It holds the
 * households that whoever asks may see, and no trace of the others.
 *
 *     house   outlines, in every tile they touch     from `detailZoom` on
 *     middle  a point for each house, in one tile    from `detailZoom` on
 *     cell    how many houses, and how many of each mark, in one tile    below `detailZoom`
 */

import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Mark } from '@oneruler/campaign/house-mark'
import { type DrawnHouse, type DrawnMap, EXTENT, tileOf } from './drawn-map.ts'

export interface TilePlace {
  readonly zoom: number
  readonly column: number
  readonly row: number
}

export interface HouseShown {
  readonly mark: Mark
  readonly hard: boolean
  /** Signed on the very day. */
  readonly today: boolean
}

/** What to say of a household; null of one out of reach, or of none. */
export type Shown = (number: string) => HouseShown | null

type Tags = Record<string, string | number | boolean>
type Feature =
  | { type: 1; geometry: [number, number][]; tags: Tags }
  | { type: 3; geometry: [number, number][][]; tags: Tags }

/** Cells along the side of a tile: 16 pixels each. */
const CELLS = 32
const CELL = EXTENT / CELLS
/** Between two cells, so that they read as counts and not as land. */
const GAP = CELL / 16

export function mapTile(map: DrawnMap, place: TilePlace, shown: Shown): Uint8Array {
  const layers = place.zoom < map.detailZoom ? cellsOf(map, place, shown) : housesOf(map, place, shown)
  const tiles = Object.entries(layers).map(([name, features]) => [name, { features }])
  return fromGeojsonVt(Object.fromEntries(tiles), { version: 2, extent: EXTENT })
}

function housesOf(map: DrawnMap, { zoom, column, row }: TilePlace, shown: Shown): Record<string, Feature[]> {
  const house: Feature[] = []
  const middle: Feature[] = []
  for (const { tags, type, geometry } of map.outlines.getTile(zoom, column, row)?.features ?? []) {
    const drawn = map.houses[tags?.index as number]
    const told = drawn && shown(drawn.number)
    if (!told || type === 1) continue
    const said = { number: drawn.number, ...told }
    house.push({ type: 3, geometry, tags: said })
    const [atColumn, atRow] = tileOf(drawn, zoom)
    if (atColumn === column && atRow === row)
      middle.push({ type: 1, geometry: [withinTile(drawn, zoom)], tags: said })
  }
  return { house, middle }
}

function cellsOf(map: DrawnMap, { zoom, column, row }: TilePlace, shown: Shown): Record<string, Feature[]> {
  const cells = new Map<number, Record<string, number>>()
  for (const house of map.houses) {
    const [atColumn, atRow] = tileOf(house, zoom)
    if (atColumn !== column || atRow !== row) continue
    const told = shown(house.number)
    if (!told) continue
    const [x, y] = withinTile(house, zoom)
    const at = Math.min(CELLS - 1, Math.floor(y / CELL)) * CELLS + Math.min(CELLS - 1, Math.floor(x / CELL))
    const counts = cells.get(at) ?? { houses: 0 }
    counts.houses = (counts.houses ?? 0) + 1
    counts[told.mark] = (counts[told.mark] ?? 0) + 1
    cells.set(at, counts)
  }
  return {
    cell: [...cells].map(([at, counts]): Feature => ({ type: 3, geometry: [square(at)], tags: counts })),
  }
}

const withinTile = ({ x, y }: DrawnHouse, zoom: number): [number, number] => [
  Math.floor(((x * 2 ** zoom) % 1) * EXTENT),
  Math.floor(((y * 2 ** zoom) % 1) * EXTENT),
]

function square(at: number): [number, number][] {
  const west = (at % CELLS) * CELL + GAP
  const north = Math.floor(at / CELLS) * CELL + GAP
  const [east, south] = [west + CELL - 2 * GAP, north + CELL - 2 * GAP]
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ]
}
