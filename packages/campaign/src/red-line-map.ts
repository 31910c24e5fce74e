/**
 * 红线图 · Red-line map: houses (房屋) under their 户号 and blocks (责任区块) under their 编号, in CGCS2000 degrees. What cannot
 * be drawn is named feature by feature, never guessed and never a reason to refuse the ledger.
 */
import { crossesItself, hasArea, middleOf, type Point, type Polygon } from './ring.ts'

export interface MapHouse {
  readonly number: string
  readonly polygons: readonly Polygon[]
}
export interface MapBlock {
  readonly code: string
  readonly name: string
  readonly polygons: readonly Polygon[]
}
export interface RedLineMap {
  readonly houses: readonly MapHouse[]
  readonly blocks: readonly MapBlock[]
}

export const MAP_PROBLEMS = [
  'geometry-empty',
  'geometry-no-area',
  'axes-swapped',
  'in-metres',
  'outside-china',
  'far-away',
  'self-crossing',
  'no-number',
  'number-twice',
] as const
export interface MapProblem {
  readonly code: (typeof MAP_PROBLEMS)[number]
  /** Which feature of the file, from 1. */
  readonly feature: number
  /** Its 户号 or 编号, as far as there is one. */
  readonly number: string
}

/** Of mainland and islands, in whole degrees. */
const EAST = { from: 73, to: 136 }
const NORTH = { from: 3, to: 54 }
/** About 50 km: no red line reaches so far from its own middle. */
const FAR_DEGREES = 0.5

interface Feature {
  readonly at: number
  readonly kind: string
  readonly number: string
  readonly name: string
  readonly polygons: readonly Polygon[]
}
type Judged = { readonly drawn: Feature | null; readonly code: MapProblem['code'] | null }

/** Null for what is no FeatureCollection of GeoJSON. */
export function readRedLineMap(
  json: unknown,
): { readonly map: RedLineMap; readonly problems: readonly MapProblem[] } | null {
  const { type, features } = (json ?? {}) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) return null
  if (!features.every((feature) => (feature as { type?: unknown } | null)?.type === 'Feature')) return null
  const named = features.flatMap((feature, index) => featureOf(feature, index + 1) ?? [])
  const middle = middleOfAll(named)
  const problems: MapProblem[] = []
  const seen = new Set<string>()
  const drawn = named.flatMap((feature) => {
    const judged = judge(feature, middle, seen)
    if (judged.code !== null)
      problems.push({ code: judged.code, feature: feature.at, number: feature.number })
    return judged.drawn ?? []
  })
  const of = (kind: string) => drawn.filter((feature) => feature.kind === kind)
  return {
    map: {
      houses: of('房屋').map(({ number, polygons }) => ({ number, polygons })),
      blocks: of('责任区块').map(({ number, name, polygons }) => ({ code: number, name, polygons })),
    },
    problems,
  }
}

/** Null for what is neither a house nor a block: a road, a river, a note. */
function featureOf(feature: unknown, at: number): Feature | null {
  const { properties, geometry } = (feature ?? {}) as {
    properties?: Readonly<Record<string, unknown>> | null
    geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null
  }
  const kind = properties?.类型
  if (kind !== '房屋' && kind !== '责任区块') return null
  const text = (property: string) => String(properties?.[property] ?? '').trim()
  return {
    at,
    kind,
    number: text(kind === '房屋' ? '户号' : '编号'),
    name: text('名称'),
    polygons: polygonsOf(geometry),
  }
}

function polygonsOf(
  geometry: { readonly type?: unknown; readonly coordinates?: unknown } | null | undefined,
): readonly Polygon[] {
  const coordinates = geometry?.coordinates
  if (!Array.isArray(coordinates)) return []
  const polygons = geometry?.type === 'Polygon' ? [coordinates] : coordinates
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
  const isPoint = (point: unknown): point is Point =>
    Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1])
  const isPolygon = (polygon: unknown): polygon is Polygon =>
    Array.isArray(polygon) &&
    polygon.length > 0 &&
    polygon.every((ring) => Array.isArray(ring) && ring.length > 0 && ring.every(isPoint))
  return polygons.every(isPolygon) ? polygons : []
}

const pointsOf = ({ polygons }: Feature): Point[] => polygons.flatMap((polygon) => polygon.flat())
const within = (value: number, { from, to }: { from: number; to: number }) => value >= from && value <= to
const inChina = ([east, north]: Point) => within(east, EAST) && within(north, NORTH)

/** Of most of them, so that one that strayed does not move it. */
function middleOfAll(features: readonly Feature[]): Point | null {
  const middles = features.flatMap(({ polygons: [polygon] }) => {
    const corner = polygon?.[0]?.[0]
    return corner && inChina(corner) ? [corner] : []
  })
  const half = (axis: 0 | 1) =>
    middles.map((point) => point[axis]).sort((a, b) => a - b)[Math.floor(middles.length / 2)] ?? 0
  return middles.length === 0 ? null : [half(0), half(1)]
}

function judge(feature: Feature, middle: Point | null, seen: Set<string>): Judged {
  const undrawn = (code: MapProblem['code']): Judged => ({ drawn: null, code })
  if (feature.number === '') return undrawn('no-number')
  const points = pointsOf(feature)
  if (points.length === 0) return undrawn('geometry-empty')
  if (points.some(([east, north]) => Math.abs(east) > 360 || Math.abs(north) > 360))
    return undrawn('in-metres')
  if (points.every(([east, north]) => inChina([north, east]) && !inChina([east, north])))
    return undrawn('axes-swapped')
  if (!points.every(inChina)) return undrawn('outside-china')
  const outer = feature.polygons.map(([ring]) => ring ?? [])
  if (!outer.every(hasArea)) return undrawn('geometry-no-area')
  const isFar = ([east, north]: Point) =>
    middle !== null && Math.hypot(east - middle[0], north - middle[1]) > FAR_DEGREES
  if (outer.some((ring) => isFar(middleOf(ring)))) return undrawn('far-away')
  const key = `${feature.kind} ${feature.number}`
  if (seen.has(key)) return undrawn('number-twice')
  seen.add(key)
  return { drawn: feature, code: feature.polygons.flat().some(crossesItself) ? 'self-crossing' : null }
}
