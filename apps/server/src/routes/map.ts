/**
 * 挂图 · Map: its page, the list beside it and its tiles, as far as the reach goes. A staff room: it tells which household
 * has not signed, and nothing of it is published.
 */
import { createHash } from 'node:crypto'
import { COLOURINGS, MARKS } from '@oneruler/campaign/house-mark'
import type { Ring } from '@oneruler/campaign/ring'
import { serverWords } from '@oneruler/words/server'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Deps } from '../deps.ts'
import { DEEPEST_ZOOM } from '../map/drawn-map.ts'
import { mapTile } from '../map/map-tile.ts'
import { projectMap } from '../map/project-map.ts'
import { shownHouses } from '../map/shown-houses.ts'
import { mapHousesPage, mapPage } from '../pages/map.ts'
import { asked, dayOf, dayText, type ProjectEnv } from './asked.ts'
import { count, oneOf, text } from './household-query.ts'

const words = serverWords.zh
const MOST_CORNERS = 200
const MVT = 'application/vnd.mapbox-vector-tile'

const MapQuery = z.object({ day: dayText.optional(), by: oneOf(COLOURINGS).default('stage') })

const wantedRing = { error: words.wantedRing({ most: MOST_CORNERS }) }
/** `118.4,29.13;118.41,29.13;…`, the corners of a line drawn around houses. */
const ring = z
  .string(wantedRing)
  .transform((written) => written.split(';').map((corner) => corner.split(',').map(Number)))
  .refine(
    (corners) =>
      corners.length >= 3 &&
      corners.length <= MOST_CORNERS &&
      corners.every((corner) => corner.length === 2 && corner.every(Number.isFinite)),
    wantedRing,
  )
  .transform((corners) => corners as unknown as Ring)

const HousesQuery = MapQuery.extend({
  mark: oneOf([...new Set(Object.values(MARKS).flat())]).optional(),
  block: text.optional(),
  ring: ring.optional(),
  page: count(1_000_000).default(1),
  size: count(500).default(50),
})

export const mapRoutes = (deps: Deps) => {
  const { store } = deps.installation
  return new Hono<ProjectEnv>()
    .get('/map', asked(MapQuery), async (c) => {
      const { loaded, bounds } = c.var
      const { by, day: wanted } = c.req.valid('query')
      const day = dayOf(loaded, wanted, deps)
      const map = await projectMap(store, loaded.projectId)
      return c.json(mapPage(loaded, map, await shownHouses(loaded, { day, by, bounds }), { day, by }))
    })
    .get('/map/houses', asked(HousesQuery), async (c) => {
      const { loaded, bounds } = c.var
      const { by, day: wanted, ...query } = c.req.valid('query')
      const day = dayOf(loaded, wanted, deps)
      const map = await projectMap(store, loaded.projectId)
      return c.json(mapHousesPage(map, await shownHouses(loaded, { day, by, bounds }), { day, by }, query))
    })
    .get('/map/tiles/:zoom/:column/:row', asked(MapQuery), async (c) => {
      const { loaded, bounds } = c.var
      const { by, day: wanted } = c.req.valid('query')
      const day = dayOf(loaded, wanted, deps)
      const place = placeOf(c.req.param())
      const map = place && (await projectMap(store, loaded.projectId))
      if (!map) return c.json({ message: words.unknownTile() }, 404)
      const of = [map.sha256, loaded.headSeq, day, by, place, bounds]
      const tag = `"${createHash('sha256').update(JSON.stringify(of)).digest('base64url').slice(0, 22)}"`
      c.header('ETag', tag)
      if (c.req.header('if-none-match') === tag) return c.body(null, 304)
      const shown = await shownHouses(loaded, { day, by, bounds })
      const tile = mapTile(map, place, (number) => {
        const house = shown.get(number)
        return house ? { mark: house.mark, hard: house.hard, today: house.today } : null
      })
      return c.body(tile as Uint8Array<ArrayBuffer>, 200, { 'Content-Type': MVT })
    })
}

function placeOf(written: Readonly<Record<'zoom' | 'column' | 'row', string>>) {
  const [zoom, column, row] = [Number(written.zoom), Number(written.column), Number(written.row)]
  const isWithin = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most
  if (!isWithin(zoom, DEEPEST_ZOOM)) return null
  const last = 2 ** zoom - 1
  return isWithin(column, last) && isWithin(row, last) ? { zoom, column, row } : null
}
