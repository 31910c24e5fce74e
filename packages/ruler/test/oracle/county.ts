/** The plan of 示范县甲片区, translated by hand from its text into fractions. */
import { daysFrom, monthsIn } from './days.ts'
import { type FactsFile, householdIn, numberIn, rowsOf, textIn } from './facts.ts'
import * as q from './fraction.ts'
import { type Figure, type Fraction, f, ZERO } from './fraction.ts'

const FLOORS: Record<string, string> = {
  ...{ 一层: '-0.03', 二层: '0', 三层: '0.02', 四层: '0.03', 五层: '0', 顶层: '-0.04' },
}

const isBefore = (a: string | null, b: string | null): boolean => a !== null && b !== null && a < b

/** Null where a premise does not hold: there are no figures then. */
export function countyFigures(file: FactsFile): Record<string, Figure> | null {
  const household = householdIn(file)
  const [signed, vacated, handed] = ['签约日', '腾空日', '交房日'].map((fact) => textIn(household, fact)) as [
    string | null,
    string | null,
    string | null,
  ]
  if (isBefore(vacated, signed) || isBefore(handed, vacated)) return null
  const way = textIn(household, '补偿方式')
  const isSwap = way === null ? null : way === '产权调换'
  const houses = rowsOf(file, '房屋').map((row) => ({
    isHome: row.用途 === '住宅',
    area: numberIn(row, '认定面积', '0'),
    price: numberIn(row, '评估单价', '0'),
    fittings: numberIn(row, '装修及附属物评估价', '0'),
  }))
  const homes = houses.filter(({ isHome }) => isHome)
  const shops = houses.filter(({ isHome }) => !isHome)
  const area = q.sum(houses.map((house) => house.area)) as Fraction
  const homeArea = q.sum(homes.map((house) => house.area)) as Fraction
  const homeValue = q.sum(homes.map((house) => q.times(house.price, house.area)))
  const shopValue = q.sum(shops.map((house) => q.times(house.price, house.area)))
  const average = q.rounded(q.by(homeValue, homeArea), 2)
  const isGuaranteed =
    household.低收入住房困难 === true && shops.length === 0 && homeArea.top > 0n && q.isLess(homeArea, f(45))
  const value = q.sum(houses.map((house) => q.rounded(q.times(house.price, house.area))))
  const guarantee = isGuaranteed ? q.rounded(q.times(q.minus(f(45), homeArea), average)) : ZERO
  const order: Figure = signed === null ? 'pending' : f(daysFrom('2018-09-10', signed) + 1)
  const day = q.isFraction(order) ? Number(order.top) : 0
  const perMetre: Figure =
    signed === null ? 'pending' : f(day < 1 || day > 10 ? 0 : day <= 5 ? 300 : day <= 8 ? 200 : 100)
  const times: Figure = way === null ? 'pending' : f(isSwap ? 2 : 1)
  const months: Figure = way === null ? 'pending' : f(isSwap ? 30 : 6)
  const lines = {
    房屋价值补偿: value,
    装修及附属物补偿: q.rounded(q.sum(houses.map((house) => house.fittings))),
    住房保障补足: guarantee,
    搬迁费: q.rounded(q.times(q.larger(q.times(area, f(20)), f(1000)), times)),
    临时安置费:
      homeArea.top > 0n ? q.rounded(q.times(q.larger(q.times(homeArea, f(10)), f(600)), months)) : ZERO,
    停产停业损失补偿: q.rounded(q.times(shopValue, f('0.05'))),
    货币补偿补助: q.either(
      isSwap === null ? null : !isSwap,
      () => q.rounded(q.times(q.plus(value, guarantee), f('0.1'))),
      () => ZERO,
    ),
    签约奖励: q.rounded(q.times(area, perMetre)),
  }
  const total = q.sum(Object.values(lines))
  const took: Figure = signed === null || vacated === null ? 'pending' : f(daysFrom(signed, vacated))
  const vacating: Figure = q.isFraction(took)
    ? f(Number(took.top) >= 0 && Number(took.top) <= 15 ? 10_000 : 0)
    : 'pending'
  const building: Figure =
    household.整幢按期签约 === undefined ? 'pending' : f(household.整幢按期签约 === true ? 5_000 : 0)
  const chosen: Figure =
    textIn(household, '安置面积') === null ? 'pending' : numberIn(household, '安置面积', '0')
  const wider = q.larger(q.minus(chosen, area), ZERO)
  const floor = textIn(household, '安置楼层')
  const tiers = q.sum([
    q.times(q.smaller(wider, f(10)), f(5200)),
    q.times(q.larger(q.minus(q.smaller(wider, f(20)), f(10)), ZERO), f(5800)),
    q.times(q.larger(q.minus(wider, f(20)), ZERO), f(6800)),
  ])
  const byFloor: Figure = floor === null ? 'pending' : q.plus(f(1), f(FLOORS[floor] ?? '0'))
  const price = q.either(
    isSwap,
    () => q.rounded(q.times(q.plus(q.times(q.smaller(chosen, area), f(4800)), tiers), byFloor)),
    () => ZERO,
  )
  const due = q.sum([total, vacating, building])
  return {
    ...lines,
    ...{ 总面积: area, 住宅面积: homeArea, 住宅价值: homeValue, 非住宅价值: shopValue, 住宅均价: average },
    ...{ 签约日序: order, 腾空用时: took, 腾空奖励: vacating, 整幢奖励: building },
    逾期安置费: isSwap === null ? 'pending' : isSwap ? lateFee(homeArea, vacated, handed) : ZERO,
    ...{ 协议总额: total, 应得合计: due, 扩大面积: wider, 安置房款: price, 差价结算: q.minus(due, price) },
  }
}

/** From the month two years after vacating to the month of handing over, both counted, doubled. */
function lateFee(homeArea: Fraction, vacated: string | null, handed: string | null): Figure {
  if (homeArea.top === 0n) return ZERO
  if (vacated === null || handed === null) return 'pending'
  let fee: Figure = ZERO
  for (let month = monthsIn(vacated) + 24; month <= monthsIn(handed); month++) {
    const perMetre = f(month <= monthsIn('2020-10-01') ? 10 : 12)
    fee = q.plus(fee, q.times(q.larger(q.times(homeArea, perMetre), f(600)), f(2)))
  }
  return q.rounded(fee)
}
