/** 步行顺序 · Walking order: from door to door, always to the nearest that is left. */
import type { Point } from './ring.ts'

const METRES_PER_DEGREE = 111_320

/** Metres as the crow flies, right within a county. */
export function metresBetween([east, north]: Point, [otherEast, otherNorth]: Point): number {
  const narrowing = Math.cos((((north + otherNorth) / 2) * Math.PI) / 180)
  return Math.hypot((otherEast - east) * narrowing, otherNorth - north) * METRES_PER_DEGREE
}

export interface Stop<Door> {
  readonly door: Door
  /** From the door before it; null of the first, and where either has no place on the map. */
  readonly metres: number | null
}

/** Those without a place come last, in the order given; the walk begins at the first that has one. */
export function walkingOrder<Door>(
  doors: readonly Door[],
  placeOf: (door: Door) => Point | null,
): Stop<Door>[] {
  const placed = doors.flatMap((door) => {
    const at = placeOf(door)
    return at === null ? [] : [{ door, at }]
  })
  const stops: Stop<Door>[] = []
  let here = placed.shift()
  if (here) stops.push({ door: here.door, metres: null })
  while (here && placed.length > 0) {
    const { at } = here
    const away = placed.map((one) => metresBetween(at, one.at))
    const nearest = away.indexOf(Math.min(...away))
    const [next] = placed.splice(nearest, 1)
    if (!next) break
    stops.push({ door: next.door, metres: away[nearest] ?? null })
    here = next
  }
  const unplaced = doors.filter((door) => placeOf(door) === null)
  return [...stops, ...unplaced.map((door) => ({ door, metres: null }))]
}
