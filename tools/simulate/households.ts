/** 征收户与房屋 · Households and their houses: who is affected, and what stands in the register. */
import type { Chance } from './chance.ts'
import type { Row } from './ledger.ts'
import { address, inventedName } from './names.ts'
import type { Group } from './staff.ts'

export const USES = ['住宅', '商业', '办公', '工业'] as const
export type Use = (typeof USES)[number]
export const STRUCTURES = ['框架', '砖混', '砖木', '简易'] as const
export type Structure = (typeof STRUCTURES)[number]

/** Areas in hundredths of a ㎡, the price in fen a ㎡: whole numbers, so that rounding is exact. */
export interface House {
  readonly use: Use
  readonly structure: Structure
  readonly recognised: number
  readonly unregistered: number
  readonly priceFen: number
  readonly fitOutYuan: number
}

export interface Household {
  readonly number: string
  readonly group: Group
  /** Who goes there: the caseworker, or the group's leader where nobody was named. */
  readonly visitedBy: string
  readonly isPoor: boolean
  readonly isCramped: boolean
  readonly houses: readonly House[]
  readonly row: Row
  readonly houseRows: readonly Row[]
}

const USE_WEIGHTS = [85, 10, 2, 3]
/** ㎡, least and most. */
const AREAS: Record<Use, [number, number]> = {
  住宅: [36, 190],
  商业: [15, 120],
  办公: [60, 350],
  工业: [150, 700],
}
/** 元 a ㎡, least and most. */
const PRICES: Record<Use, [number, number]> = {
  住宅: [4500, 9000],
  商业: [10000, 20000],
  办公: [7000, 9500],
  工业: [2500, 4000],
}
const HOUSES_OF_ONE = 88
const WITHOUT_CASEWORKER = 2

export function settle(chance: Chance, quarter: string, groups: readonly Group[]): Household[] {
  const total = groups.reduce((sum, group) => sum + group.households, 0)
  const width = Math.max(3, String(total).length)
  const households: Household[] = []
  for (const group of groups) {
    for (let index = 0; index < group.households; index++) {
      const number = `${quarter}-${String(households.length + 1).padStart(width, '0')}`
      households.push(household(chance, number, group, index))
    }
  }
  return households
}

function household(chance: Chance, number: string, group: Group, index: number): Household {
  const isCramped = chance.isHit(7)
  const isPoor = isCramped && chance.isHit(50)
  const useOfFirst = isCramped ? '住宅' : (USES[chance.weighted(USE_WEIGHTS)] as Use)
  const uses: Use[] = [useOfFirst]
  if (!isCramped && !chance.isHit(HOUSES_OF_ONE)) uses.push(USES[chance.weighted(USE_WEIGHTS)] as Use)
  const houses = uses.map((use) => house(chance, use, isCramped))
  const carried = group.staff[index % group.staff.length] as string
  const caseworker = chance.isHit(WITHOUT_CASEWORKER) ? null : carried
  return {
    number,
    group,
    visitedBy: caseworker ?? (group.staff[0] as string),
    isPoor,
    isCramped,
    houses,
    row: {
      户号: number,
      户主: inventedName(chance),
      地址: address(chance, group.name),
      责任区块: group.block,
      小组: group.name,
      包干单位: group.partners[index % group.partners.length] as string,
      包干干部: caseworker,
      在册人口: chance.integer(1, 7),
      低保: isPoor ? '是' : '否',
      住房困难: isCramped ? '是' : '否',
    },
    houseRows: houses.map((built, position) => houseRow(chance, number, position, built)),
  }
}

function house(chance: Chance, use: Use, isCramped: boolean): House {
  const [least, most] = isCramped ? [18, 44] : AREAS[use]
  const [cheapest, dearest] = PRICES[use]
  const structures: readonly Structure[] =
    use === '工业' ? ['框架', '简易'] : ['框架', '砖混', '砖混', '砖木']
  return {
    use,
    structure: chance.oneOf(structures),
    recognised: chance.integer(least * 100, most * 100),
    unregistered: chance.isHit(24) ? chance.integer(300, 4000) : 0,
    priceFen: chance.integer(cheapest * 100, dearest * 100),
    fitOutYuan: chance.integer(0, 150_000),
  }
}

function houseRow(chance: Chance, number: string, position: number, house: House): Row {
  return {
    户号: number,
    幢号: position + 1,
    权证号: `示房权证字第${number}-${position + 1}号`,
    用途: house.use,
    结构: house.structure,
    层数: chance.integer(1, 6),
    建成年份: chance.integer(1962, 2012),
    证载面积: house.recognised / 100,
    实测面积: (house.recognised + (chance.isHit(50) ? chance.integer(1, 300) : 0)) / 100,
    认定面积: house.recognised / 100,
    未登记面积: house.unregistered / 100,
    评估单价: house.priceFen / 100,
    装修及附属物评估价: house.fitOutYuan,
  }
}
