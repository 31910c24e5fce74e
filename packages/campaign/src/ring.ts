/**
 * 环线 · Ring: a closed line of [east, north] in degrees; whether it crosses itself, what lies inside, where its middle is.
 */
export type Point = readonly [east: number, north: number]
export type Ring = readonly Point[]
/** The outer ring, then its holes. */
export type Polygon = readonly Ring[]

/** Twice the signed area, in square degrees: 0 of a line and of a point. */
const doubleArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as Point
    return sum + x * nextY - nextX * y
  }, 0)

export const hasArea = (ring: Ring): boolean => ring.length >= 4 && Math.abs(doubleArea(ring)) > 1e-14

/** The middle of its corners: inside every house that is not bent around a yard. */
export function middleOf(ring: Ring): Point {
  const corners = ring.slice(0, -1)
  const sum = (axis: 0 | 1) => corners.reduce((total, point) => total + point[axis], 0)
  return [sum(0) / corners.length, sum(1) / corners.length]
}

/** By the even-odd rule; what lies on the line may be either. */
export function isInside([x, y]: Point, ring: Ring): boolean {
  let inside = false
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] as Point
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

/** Whether two of its sides cross; sides that only touch at a corner do not. */
export function crossesItself(ring: Ring): boolean {
  const sides = ring.slice(0, -1).map((from, at) => [from, ring[at + 1] as Point] as const)
  return sides.some(([a, b], first) =>
    sides
      .slice(first + 2)
      .some(
        ([c, d], later) =>
          !(first === 0 && first + 2 + later === sides.length - 1) &&
          turn(a, b, c) * turn(a, b, d) < 0 &&
          turn(c, d, a) * turn(c, d, b) < 0,
      ),
  )
}
