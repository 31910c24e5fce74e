/** One household after another, each with its full explanation: against zen-engine with its trace. */
import { addDays } from '@oneruler/ruler/calendar'
import { readFacts } from '@oneruler/ruler/facts'
import type { Household } from '@oneruler/ruler/household'
import type { Plan } from '@oneruler/ruler/plan'
import { runPlan } from '@oneruler/ruler/run'
import { cpuSeconds, cpuSecondsOf } from './cpu-time.ts'
import { publicodesValue } from './publicodes.ts'
import { zenPlan } from './zen.ts'

const HOUSEHOLDS = 400
const ROUNDS = 5

export interface HouseholdMeasures {
  /** Microseconds of processor time a household; null where a peer cannot be had. */
  readonly explained: number
  readonly zen: number | null
  /** Households of `HOUSEHOLDS` with a wrong figure among 协议总额, 安置房款 and 差价结算. */
  readonly zenWrong: number | null
  /** Houses whose 房屋价值 is off by a yuan. */
  readonly publicodesWrong: number | null
  readonly households: number
}

interface Invented {
  readonly household: Household
  readonly forZen: object
  readonly price: string
  readonly area: string
}

/** The same in every run. */
function invent(plan: Plan): Invented[] {
  let state = 2018
  const upTo = (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * n)
  }
  return Array.from({ length: HOUSEHOLDS }, () => {
    const [isSwap, order, isPoor, isCramped] = [upTo(2) === 1, 1 + upTo(12), upTo(5) === 0, upTo(3) === 0]
    const chosen = (4_500 + upTo(10_000)) / 100
    const houses = Array.from({ length: 1 + upTo(2) }, () => ({
      ...{
        use: upTo(4),
        structure: upTo(4),
        area: (1_500 + upTo(20_000)) / 100,
        unregistered: upTo(5_000) / 100,
      },
      ...{ price: (300_000 + upTo(1_200_000)) / 100, fittings: upTo(10_000_000) / 100 },
    }))
    const facts = {
      户: {
        补偿方式: isSwap ? '产权调换' : '货币补偿',
        ...{ 低保: isPoor, 住房困难: isCramped, 安置面积: chosen, 签约日: addDays('2018-08-25', order) },
        腾空日: addDays('2018-08-25', order + 12),
      },
      房屋: houses.map((house) => ({
        用途: ['住宅', '商业', '办公', '工业'][house.use],
        结构: ['框架', '砖混', '砖木', '简易'][house.structure],
        ...{ 认定面积: house.area, 未登记面积: house.unregistered, 评估单价: house.price },
        装修及附属物评估价: house.fittings,
      })),
    }
    const forZen = {
      ...{ swap: isSwap, order, took: 12, poor: isPoor, cramped: isCramped, chosen },
      houses: houses.map((house) => ({
        ...house,
        use: ['home', 'shop', 'office', 'works'][house.use],
        structure: ['frame', 'brick', 'timber', 'plain'][house.structure],
      })),
    }
    const read = readFacts(plan, facts)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const [first] = houses
    return { household: read.household, forZen, price: String(first?.price), area: String(first?.area) }
  })
}

export async function measureHouseholds(plan: Plan): Promise<HouseholdMeasures> {
  const invented = invent(plan)
  const zen = zenPlan()
  const explained: number[] = []
  const traced: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    explained.push(
      cpuSeconds(() => {
        for (const { household } of invented) runPlan(plan, household)
      }),
    )
    if (zen === undefined) continue
    traced.push(
      await cpuSecondsOf(async () => {
        for (const { forZen } of invented) await zen(forZen)
      }),
    )
  }
  let zenWrong = 0
  if (zen) {
    for (const { household, forZen } of invented) {
      const { results } = runPlan(plan, household)
      const given = await zen(forZen)
      const isRight =
        Number(results.协议总额) === given.total &&
        Number(results.安置房款) === given.homePrice &&
        Number(results.差价结算) === given.settlement
      if (!isRight) zenWrong += 1
    }
  }
  const micros = (seconds: readonly number[]): number => (Math.min(...seconds) / HOUSEHOLDS) * 1e6
  const value = publicodesValue()
  return {
    explained: micros(explained),
    zen: zen ? micros(traced) : null,
    zenWrong: zen ? zenWrong : null,
    publicodesWrong: value
      ? invented.filter(({ price, area }) => value(price, area) !== exactValue(price, area)).length
      : null,
    households: HOUSEHOLDS,
  }
}

/** Price times area in fen of two decimals each, as whole numbers, half up to 0.01. */
function exactValue(price: string, area: string): number {
  const scaled = BigInt(Math.round(Number(price) * 100)) * BigInt(Math.round(Number(area) * 100))
  return Number((scaled + 50n) / 100n) / 100
}
