/** 挂图的瓦片: what the tiles hold, decoded and counted, for a project of the usual size and for a very large one. */
import { readRedLineMap } from '@oneruler/campaign/red-line-map'
import { drawnMap } from '@oneruler/server/map/drawn-map'
import { type HouseShown, mapTile } from '@oneruler/server/map/map-tile'
import { describe, expect, test } from 'vitest'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { decoded, tilesOver } from './decoded-tile.ts'

const SIZES = [
  { households: 720, groups: 8 },
  { households: 20_000, groups: 60 },
] as const
const MOST_BYTES = 300_000

const markOf = (number: string): HouseShown => ({
  mark: Number(number.slice(1)) % 3 === 0 ? 'unsigned' : 'signed',
  hard: Number(number.slice(1)) % 50 === 0,
  today: false,
})

describe.each(SIZES)('given a map of $households households', ({ households, groups }) => {
  const ledger = simulateCampaign({ households, groups, seed: 'tiles' })
  const map = drawnMap(
    '示例',
    (readRedLineMap(ledger.map) as NonNullable<ReturnType<typeof readRedLineMap>>).map,
  )
  const tilesAt = (zoom: number) =>
    tilesOver(map, zoom).map((place) => {
      const bytes = mapTile(map, place, markOf)
      return { bytes: bytes.length, ...decoded(bytes) }
    })

  test('when houses are drawn one by one, then each is there exactly once by its middle, with its mark', () => {
    for (let zoom = map.detailZoom; zoom <= map.detailZoom + 2; zoom++) {
      const tiles = tilesAt(zoom)
      const middles = tiles.flatMap(({ middle }) => middle)
      expect(middles.map(({ number }) => number).sort()).toEqual(
        map.houses.map(({ number }) => number).sort(),
      )
      expect(middles.every(({ number, mark }) => mark === markOf(String(number)).mark)).toBe(true)
      expect(new Set(tiles.flatMap(({ house }) => house.map(({ number }) => number))).size).toBe(
        map.houses.length,
      )
      expect(tiles.every(({ cell }) => cell.length === 0)).toBe(true)
    }
  })

  test('when they are too small, then the cells add up to all of them and to all of each mark', () => {
    for (let zoom = map.detailZoom - 4; zoom < map.detailZoom; zoom++) {
      const tiles = tilesAt(zoom)
      const cells = tiles.flatMap(({ cell }) => cell)
      const sum = (key: string) => cells.reduce((total, cell) => total + Number(cell[key] ?? 0), 0)
      const marked = (mark: string) => map.houses.filter(({ number }) => markOf(number).mark === mark).length
      expect([sum('houses'), sum('unsigned'), sum('signed')]).toEqual([
        map.houses.length,
        marked('unsigned'),
        marked('signed'),
      ])
      expect(tiles.every(({ house, middle }) => house.length + middle.length === 0)).toBe(true)
    }
  })

  test('then no tile of any zoom is over 300 kB', () => {
    for (const zoom of [5, 9, 11, 12, 13, 14, 15, 16])
      expect(Math.max(...tilesAt(zoom).map(({ bytes }) => bytes)), `zoom ${zoom}`).toBeLessThan(MOST_BYTES)
  })

  test('when only some are within reach, then the others leave no trace, neither drawn nor counted', () => {
    const own = (number: string) => (Number(number.slice(1)) % 7 === 0 ? markOf(number) : null)
    const wanted = map.houses.filter(({ number }) => own(number)).length
    const of = (zoom: number) => tilesOver(map, zoom).map((place) => decoded(mapTile(map, place, own)))
    expect(of(map.detailZoom).flatMap(({ middle }) => middle)).toHaveLength(wanted)
    const cells = of(map.detailZoom - 1).flatMap(({ cell }) => cell)
    expect(cells.reduce((total, { houses }) => total + Number(houses), 0)).toBe(wanted)
  })
})
