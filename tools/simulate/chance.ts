/**
 * 种子随机 · Chance: numbers that look random and are the same for the same seed, on every machine.
 *
 * Only 32-bit integer arithmetic (the sfc32 generator), so no platform's floating point can tell.
 */
export interface Chance {
  /** A whole number between two bounds, both included. */
  integer(least: number, most: number): number
  /** True in so many cases of a hundred. */
  isHit(percent: number): boolean
  oneOf<T>(list: readonly T[]): T
  /** An index, each as likely as its weight. */
  weighted(weights: readonly number[]): number
  shuffled<T>(list: readonly T[]): T[]
}

/** Every part of a campaign takes a seed of its own (`7/签约`), so that one part's draws shift no other. */
export function chance(seed: string): Chance {
  const next = generator(seed)
  const integer = (least: number, most: number): number => least + (next() % (most - least + 1))
  return {
    integer,
    isHit: (percent) => integer(1, 100) <= percent,
    oneOf: <T>(list: readonly T[]): T => list[integer(0, list.length - 1)] as T,
    weighted(weights) {
      let left = integer(
        1,
        weights.reduce((sum, weight) => sum + weight, 0),
      )
      return weights.findIndex((weight) => {
        left -= weight
        return left <= 0
      })
    },
    shuffled<T>(list: readonly T[]): T[] {
      const result = [...list]
      for (let last = result.length - 1; last > 0; last--) {
        const chosen = integer(0, last)
        const held = result[last] as T
        result[last] = result[chosen] as T
        result[chosen] = held
      }
      return result
    },
  }
}

function generator(seed: string): () => number {
  let state = 2166136261
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) as number), 16777619)
  let a = state
  let b = state ^ 0x9e3779b9
  let c = state ^ 0x85ebca6b
  let counter = 1
  const next = (): number => {
    const result = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + result
    return result >>> 0
  }
  // The first numbers still resemble the seed.
  for (let n = 0; n < 16; n++) next()
  return next
}
