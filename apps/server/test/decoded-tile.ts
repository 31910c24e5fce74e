/** 解开的瓦片 · A decoded tile, and which tiles cover a map: what a browser gets, without a browser. */
import { VectorTile } from '@mapbox/vector-tile'
import { type DrawnMap, tileOf } from '@oneruler/server/map/drawn-map'
import type { TilePlace } from '@oneruler/server/map/map-tile'
import { PbfReader } from 'pbf'

export type Properties = Readonly<Record<string, string | number | boolean>>

/** The features of each layer. */
export function decoded(bytes: Uint8Array): Readonly<Record<'house' | 'middle' | 'cell', Properties[]>> {
  const { layers } = new VectorTile(new PbfReader(bytes))
  const of = (name: string) => {
    const layer = layers[name]
    return Array.from({ length: layer?.length ?? 0 }, (_, at) => layer?.feature(at).properties as Properties)
  }
  return { house: of('house'), middle: of('middle'), cell: of('cell') }
}

/** Every tile of a zoom from the first to the last column and row that a house lies in, and one around them. */
export function tilesOver(map: Pick<DrawnMap, 'houses'>, zoom: number): TilePlace[] {
  const places = map.houses.map((house) => tileOf(house, zoom))
  const between = (values: readonly number[]) => {
    const [first, last] = [Math.min(...values), Math.max(...values)]
    return Array.from({ length: last - first + 3 }, (_, at) => first - 1 + at)
  }
  return between(places.map(([column]) => column)).flatMap((column) =>
    between(places.map(([, row]) => row)).map((row) => ({ zoom, column, row })),
  )
}
