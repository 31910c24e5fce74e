/** 区间: what the checks know of a product for every household. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, type Limit, times } from '../src/authoring/interval.ts'
import { compare, multiply, type Rational, whole } from '../src/rational.ts'

const limit = fc.record({ at: fc.integer({ min: -4, max: 4 }).map(whole), open: fc.boolean() })
const interval = fc
  .tuple(fc.option(limit), fc.option(limit))
  .map(([low, high]): Interval => ({ low, high }))
  .filter(({ low, high }) => low === null || high === null || compare(low.at, high.at) < 0)

/** Quarters from −6 to 6 that lie in an interval, its limits among them where they are reached. */
const within = ({ low, high }: Interval): Rational[] =>
  Array.from({ length: 49 }, (_, n): Rational => ({ n: BigInt(n - 24), d: 4n })).filter(
    (one) => isPast(one, low, 1) && isPast(one, high, -1),
  )

function isPast(one: Rational, edge: Limit | null, side: 1 | -1): boolean {
  const order = edge === null ? side : compare(one, edge.at) * side
  return order > 0 || (order === 0 && !edge?.open) || edge === null
}

test('given two ranges, open, closed or endless, of any sign, then every product lies in that of both', () => {
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      const product = times(a, b)
      for (const x of within(a))
        for (const y of within(b)) {
          const one = multiply(x, y)
          expect(isPast(one, product.low, 1) && isPast(one, product.high, -1)).toBe(true)
        }
    }),
  )
})

test('given ranges that are not negative, then a limit is reached where both are, or where one is a zero that is', () => {
  const from = (low: number, high: number, open = false): Interval => ({
    low: { at: whole(low), open },
    high: { at: whole(high), open },
  })
  expect(times(from(2, 3), from(4, 5))).toEqual(from(8, 15))
  expect(times(from(2, 3, true), from(4, 5))).toEqual(from(8, 15, true))
  expect(times(from(0, 3), from(4, 5, true))).toEqual({
    low: { at: whole(0), open: false },
    high: { at: whole(15), open: true },
  })
})
