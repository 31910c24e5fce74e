/**
 * The figures of a household with one house by the sample plan, in whole millionths of 元.
 *
 * Translated by hand from the text of the plan, so that nobody of the bench is his own judge; imports nothing
 * of the engine.
 */
import type { Figure, Places } from './figures.ts'
import type { InventedHousehold } from './invented-households.ts'

/** Of one fen. */
const FEN = 10_000n
const YUAN = 1_000_000n
const SALVAGE = [400n, 300n, 200n, 100n]
const MOVING = [20n, 25n, 20n, 40n]

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)
const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b)

export function exactFigures(household: InventedHousehold, places: Places): Record<Figure, bigint> {
  const step = places === 0 ? YUAN : FEN
  const rounded = (amount: bigint): bigint => ((amount + step / 2n) / step) * step
  /** So many hundredths of a square metre at so many 元 each. */
  const at = (area: bigint, yuan: bigint): bigint => area * yuan * FEN
  const { isSwap, isPoor, isCramped, order, took } = household
  const [house] = household.houses
  if (house === undefined) throw new Error('a household without a house')
  const [area, price, chosen] = [BigInt(house.area), BigInt(house.price), BigInt(household.chosen)]
  const isHome = house.use === 0
  const worth = (area * price * FEN) / 100n
  const [homeArea, homeValue, otherValue] = isHome ? [area, worth, 0n] : [0n, 0n, worth]
  const floor = isPoor ? 5_400n : 4_500n
  const isGuaranteed = isCramped && isHome && area < floor
  const rate = order === 1 ? 400n : order <= 5 ? 300n : order <= 10 ? 200n : 0n
  const reward = smaller(larger(at(area, rate), 15_000n * YUAN), 120_000n * YUAN)
  const monthly = larger(at(homeArea, 12n), 800n * YUAN)
  const removal = larger(at(area, MOVING[house.use] ?? 0n), 1_000n * YUAN)
  const lines = {
    value: rounded(worth),
    fittings: rounded(BigInt(house.fittings) * FEN),
    guarantee: isGuaranteed ? rounded(((floor - area) * price * FEN) / 100n) : 0n,
    salvaged: rounded(at(BigInt(house.unregistered), SALVAGE[house.structure] ?? 0n)),
    moved: rounded(removal * (isSwap ? 2n : 1n)),
    transition: isHome ? rounded(monthly * (isSwap ? 24n : 6n)) : 0n,
    closure: rounded((otherValue * 5n) / 100n),
    subsidy: isSwap ? 0n : rounded((homeValue * 20n + otherValue * 10n) / 100n),
    reward: rate > 0n ? rounded(reward) : 0n,
  }
  const total = Object.values(lines).reduce((sum, line) => sum + line, 0n)
  // Entitled is 1.10 of the home's area, so the home is priced in thousandths of a square metre.
  const entitled = homeArea * 11n
  const beyond = larger(chosen * 10n - entitled, 0n)
  const priced =
    smaller(chosen * 10n, entitled) * 6_200n +
    smaller(beyond, 10_000n) * 6_800n +
    larger(beyond - 10_000n, 0n) * 8_200n
  const homePrice = isSwap ? rounded((priced * YUAN) / 1_000n) : 0n
  const perMetre = took <= 15 ? 150n : took <= 30 ? 80n : 0n
  return {
    ...lines,
    ...{ total, homePrice, settlement: total - homePrice, vacating: rounded(at(area, perMetre)) },
  }
}
