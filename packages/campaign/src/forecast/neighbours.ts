/**
 * 相邻区块 · Neighbouring blocks: those whose outlines come within a street's width of each other.
 */
import type { MapBlock } from '../red-line-map.ts'
import type { Point } from '../ring.ts'

/** A street and its pavements. */
const STREET_M = 60
const METRES_PER_DEGREE = 111_320

/** Block → its neighbours, by 编号. A block that is not drawn has none. */
export function neighboursOf(blocks: readonly MapBlock[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>(blocks.map(({ code }) => [code, new Set()]))
  const outlines = blocks.map(({ code, polygons }) => ({
    code,
    rings: polygons.flatMap(([outer]) => (outer ? [outer.map(inMetres)] : [])),
  }))
  for (const [at, one] of outlines.entries())
    for (const other of outlines.slice(at + 1))
      if (one.code !== other.code && areNear(one.rings, other.rings)) {
        neighbours.get(one.code)?.add(other.code)
        neighbours.get(other.code)?.add(one.code)
      }
  return neighbours
}

/** Flat enough within one campaign: a degree of longitude is shorter by the cosine of the latitude. */
const inMetres = ([east, north]: Point): Point => [
  east * METRES_PER_DEGREE * Math.cos((north * Math.PI) / 180),
  north * METRES_PER_DEGREE,
]

function areNear(some: readonly (readonly Point[])[], others: readonly (readonly Point[])[]): boolean {
  return some.some((ring) =>
    others.some(
      (other) =>
        ring.some((corner) => sidesOf(other).some((side) => distance(corner, side) <= STREET_M)) ||
        other.some((corner) => sidesOf(ring).some((side) => distance(corner, side) <= STREET_M)),
    ),
  )
}

type Side = readonly [Point, Point]
const sidesOf = (ring: readonly Point[]): Side[] => ring.slice(1).map((to, at) => [ring[at] as Point, to])

/** In metres, from a point to the nearest of a side. */
function distance([x, y]: Point, [[fromX, fromY], [toX, toY]]: Side): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length))
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy)
}
