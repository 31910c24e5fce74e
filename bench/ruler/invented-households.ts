/** Invented households of the sample plan that have signed and left; the same in every run. */
import { addDays } from '@oneruler/ruler/calendar'
import { readFacts } from '@oneruler/ruler/facts'
import type { Household } from '@oneruler/ruler/household'
import type { Plan } from '@oneruler/ruler/plan'

/** In whole fen, hundredths of a square metre, and by their place among the plan's values. */
export interface InventedHouse {
  readonly use: number
  readonly structure: number
  readonly area: number
  readonly unregistered: number
  readonly price: number
  readonly fittings: number
}

export interface InventedHousehold {
  readonly isSwap: boolean
  readonly isPoor: boolean
  readonly isCramped: boolean
  /** 签约日序, from 1. */
  readonly order: number
  /** 腾空用时, in days. */
  readonly took: number
  readonly chosen: number
  readonly houses: readonly InventedHouse[]
}

const DAY_BEFORE = '2018-08-25'

export function inventHouseholds(count: number, housesAtMost: number): InventedHousehold[] {
  let state = 2018
  const upTo = (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * n)
  }
  const house = (): InventedHouse => ({
    ...{ use: upTo(4), structure: upTo(4), area: 1_500 + upTo(20_000), unregistered: upTo(5_000) },
    ...{ price: 300_000 + upTo(1_200_000), fittings: upTo(10_000_000) },
  })
  return Array.from({ length: count }, () => ({
    ...{ isSwap: upTo(2) === 1, order: 1 + upTo(12), isPoor: upTo(5) === 0, isCramped: upTo(3) === 0 },
    ...{ took: upTo(40), chosen: 4_500 + upTo(10_000) },
    houses: Array.from({ length: 1 + upTo(housesAtMost) }, house),
  }))
}

/** As the plan takes it. */
export function householdOf(plan: Plan, invented: InventedHousehold): Household {
  const { isSwap, isPoor, isCramped, chosen, order, took } = invented
  const read = readFacts(plan, {
    户: {
      补偿方式: isSwap ? '产权调换' : '货币补偿',
      ...{ 低保: isPoor, 住房困难: isCramped, 安置面积: chosen / 100 },
      ...{ 签约日: addDays(DAY_BEFORE, order), 腾空日: addDays(DAY_BEFORE, order + took) },
    },
    房屋: invented.houses.map((house) => ({
      用途: ['住宅', '商业', '办公', '工业'][house.use],
      结构: ['框架', '砖混', '砖木', '简易'][house.structure],
      ...{ 认定面积: house.area / 100, 未登记面积: house.unregistered / 100 },
      ...{ 评估单价: house.price / 100, 装修及附属物评估价: house.fittings / 100 },
    })),
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.household
}
