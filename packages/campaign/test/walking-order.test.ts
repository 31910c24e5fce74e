/** 步行顺序: from door to door, always to the nearest that is left. */
import type { Point } from '@oneruler/campaign/ring'
import { metresBetween, walkingOrder } from '@oneruler/campaign/walking-order'
import { expect, test } from 'vitest'

const east = (metres: number): Point => [118.4 + metres / (111_320 * Math.cos((29.1 * Math.PI) / 180)), 29.1]

test('given three doors along a street and one that is on no map · then they are walked in turn, and it comes last', () => {
  const doors = new Map<string, Point>([
    ['near', east(0)],
    ['far', east(300)],
    ['middle', east(100)],
  ])
  const walked = walkingOrder(['unknown', 'near', 'far', 'middle'], (door) => doors.get(door) ?? null)
  expect(walked.map(({ door, metres }) => [door, metres === null ? null : Math.round(metres)])).toEqual([
    ['near', null],
    ['middle', 100],
    ['far', 200],
    ['unknown', null],
  ])
})

test('a thousandth of a degree northward is 111 metres', () => {
  expect(Math.round(metresBetween([118.4, 29.1], [118.4, 29.101]))).toBe(111)
})
