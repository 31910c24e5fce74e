/**
 * 补偿 · Compensation: what the simulated plan pays a household, in whole numbers throughout.
 *
 * `plan-text.ts` prints these rates into the plan, so that the ledger's agreements are the plan's own sums.
 */
import type { House, Household, Structure, Use } from './households.ts'

export type Choice = '货币补偿' | '产权调换'

/** Rates in 元 and ㎡, as the plan states them. */
export const RATES = {
  securedArea: { ordinary: 45, poor: 54 },
  unregistered: { 框架: 400, 砖混: 300, 砖木: 200, 简易: 100 } satisfies Record<Structure, number>,
  moving: { 住宅: 20, 商业: 25, 办公: 20, 工业: 40 } satisfies Record<Use, number>,
  movingLeast: 1000,
  interim: 12,
  interimLeast: 800,
  times: { 货币补偿: 1, 产权调换: 2 } satisfies Record<Choice, number>,
  months: { 货币补偿: 6, 产权调换: 24 } satisfies Record<Choice, number>,
  businessLossPercent: 5,
  cashPercent: { residential: 20, other: 10 },
  bonusLeast: 15_000,
  bonusMost: 120_000,
  homePrice: { due: 6200, slightlyOver: 6800, beyond: 8200 },
  slightlyOverArea: 10,
  dueAreaPercent: 110,
} as const

/** Bonus tiers by day of the window (1 is its first), 元 a ㎡. */
export function bonusTiers(windowDays: number): { first: number; last: number; rate: number }[] {
  const middle = Math.ceil(windowDays / 2)
  return [
    { first: 1, last: 1, rate: 400 },
    { first: 2, last: middle, rate: 300 },
    { first: middle + 1, last: windowDays, rate: 200 },
  ]
}

/** 元, whole. */
export interface Amounts {
  readonly total: number
  readonly homePrice: number
  readonly settlement: number
}

/**
 * 协议总额, 安置房款 and 差价结算 of one household.
 *
 * @param homeArea the replacement home in ㎡, 0 with cash
 * @param signingDay which day of the window the agreement is signed on; outside 1–windowDays no bonus is due
 */
export function compensation(
  household: Household,
  choice: Choice,
  homeArea: number,
  signingDay: number,
  windowDays: number,
): Amounts {
  const residential = household.houses.filter((house) => house.use === '住宅')
  const others = household.houses.filter((house) => house.use !== '住宅')
  const area = sum(household.houses, (house) => house.recognised)
  const residentialArea = sum(residential, (house) => house.recognised)
  // Values here are in 元/10000: fen a ㎡ times hundredths of a ㎡.
  const residentialValue = sum(residential, houseValue)
  const otherValue = sum(others, houseValue)

  let total = sum(household.houses, (house) => rounded(houseValue(house), 10_000) + house.fitOutYuan)
  const secured = (household.isPoor ? RATES.securedArea.poor : RATES.securedArea.ordinary) * 100
  if (household.isCramped && others.length === 0 && residentialArea > 0 && residentialArea < secured) {
    const averageFen = rounded(residentialValue, residentialArea)
    total += rounded((secured - residentialArea) * averageFen, 10_000)
  }
  total += rounded(
    sum(household.houses, (house) => house.unregistered * RATES.unregistered[house.structure]),
    100,
  )
  const moving = sum(household.houses, (house) => house.recognised * RATES.moving[house.use])
  total += rounded(Math.max(moving, RATES.movingLeast * 100) * RATES.times[choice], 100)
  if (residentialArea > 0) {
    const monthly = Math.max(residentialArea * RATES.interim, RATES.interimLeast * 100)
    total += rounded(monthly * RATES.months[choice], 100)
  }
  total += rounded(otherValue * RATES.businessLossPercent, 1_000_000)
  if (choice === '货币补偿') {
    const { residential: ofHomes, other } = RATES.cashPercent
    total += rounded(residentialValue * ofHomes + otherValue * other, 1_000_000)
  }
  const tier = bonusTiers(windowDays).find(({ first, last }) => signingDay >= first && signingDay <= last)
  if (tier !== undefined) {
    const bonus = Math.max(area * tier.rate, RATES.bonusLeast * 100)
    total += rounded(Math.min(bonus, RATES.bonusMost * 100), 100)
  }

  const homePrice = choice === '产权调换' ? priceOfHome(homeArea, residentialArea) : 0
  return { total, homePrice, settlement: total - homePrice }
}

/** In ten-thousandths of 元, since the due area has four places after the comma. */
function priceOfHome(homeArea: number, residentialArea: number): number {
  const home = homeArea * 10_000
  const due = residentialArea * RATES.dueAreaPercent
  const over = Math.max(home - due, 0)
  const slightly = Math.min(over, RATES.slightlyOverArea * 10_000)
  const { homePrice } = RATES
  return rounded(
    Math.min(home, due) * homePrice.due +
      slightly * homePrice.slightlyOver +
      (over - slightly) * homePrice.beyond,
    10_000,
  )
}

const houseValue = (house: House): number => house.priceFen * house.recognised
const rounded = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b))
const sum = <T>(list: readonly T[], of: (item: T) => number): number =>
  list.reduce((total, item) => total + of(item), 0)
