/** The sample plan of 小桥头, translated by hand from its text into fractions. */
import { daysFrom } from './days.ts'
import { type FactsFile, householdIn, numberIn, rowsOf, textIn } from './facts.ts'
import * as q from './fraction.ts'
import { type Figure, type Fraction, f, ZERO } from './fraction.ts'

const SALVAGE: Record<string, number> = { 框架: 400, 砖混: 300, 砖木: 200, 简易: 100 }
const MOVING: Record<string, number> = { 住宅: 20, 商业: 25, 办公: 20, 工业: 40 }

function rewardPerMetre(signed: string | null): Figure {
  if (signed === null) return 'pending'
  const day = daysFrom('2018-08-26', signed) + 1
  return f(day === 1 ? 400 : day >= 2 && day <= 5 ? 300 : day >= 6 && day <= 10 ? 200 : 0)
}

export function sampleFigures(file: FactsFile): Record<string, Figure> {
  const household = householdIn(file)
  const way = textIn(household, '补偿方式')
  const [signed, vacated] = [textIn(household, '签约日'), textIn(household, '腾空日')]
  const isSwap = way === null ? null : way === '产权调换'
  const houses = rowsOf(file, '房屋').map((row) => ({
    isHome: row.用途 === '住宅',
    area: numberIn(row, '认定面积', '0'),
    price: numberIn(row, '评估单价', '0'),
    unregistered: numberIn(row, '未登记面积', '0'),
    fittings: numberIn(row, '装修及附属物评估价', '0'),
    salvage: f(SALVAGE[String(row.结构)] ?? 0),
    moving: f(MOVING[String(row.用途)] ?? 0),
  }))
  const homes = houses.filter(({ isHome }) => isHome)
  const others = houses.filter(({ isHome }) => !isHome)
  const area = q.sum(houses.map((house) => house.area)) as Fraction
  const homeArea = q.sum(homes.map((house) => house.area)) as Fraction
  const homeValue = q.sum(homes.map((house) => q.times(house.price, house.area)))
  const otherValue = q.sum(others.map((house) => q.times(house.price, house.area)))
  const guaranteed = household.低保 === true ? f(54) : f(45)
  const average = q.rounded(q.by(homeValue, homeArea), 2)
  const isGuaranteed =
    household.住房困难 === true && others.length === 0 && homeArea.top > 0n && q.isLess(homeArea, guaranteed)
  const times: Figure = way === null ? 'pending' : f(isSwap ? 2 : 1)
  const months: Figure = way === null ? 'pending' : f(isSwap ? 24 : 6)
  const perMetre = rewardPerMetre(signed)
  const reward = (): Figure => {
    if (!q.isFraction(perMetre)) return 'pending'
    if (perMetre.top === 0n) return ZERO
    const uncapped = q.times(area, perMetre)
    return q.rounded(q.smaller(q.larger(uncapped, f(15_000)), f(120_000)))
  }
  const lines = {
    房屋价值补偿: q.sum(houses.map((house) => q.rounded(q.times(house.price, house.area)))),
    装修及附属物补偿: q.rounded(q.sum(houses.map((house) => house.fittings))),
    住房保障补足: isGuaranteed ? q.rounded(q.times(q.minus(guaranteed, homeArea), average)) : ZERO,
    未登记建筑补助: q.rounded(q.sum(houses.map((house) => q.times(house.unregistered, house.salvage)))),
    搬迁费: q.rounded(
      q.times(q.larger(q.sum(houses.map((house) => q.times(house.area, house.moving))), f(1000)), times),
    ),
    临时安置费:
      homeArea.top > 0n ? q.rounded(q.times(q.larger(q.times(homeArea, f(12)), f(800)), months)) : ZERO,
    停产停业损失补偿: q.rounded(q.times(otherValue, f('0.05'))),
    货币补偿补助: q.either(
      isSwap === null ? null : !isSwap,
      () => q.rounded(q.plus(q.times(homeValue, f('0.2')), q.times(otherValue, f('0.1')))),
      () => ZERO,
    ),
    签约奖励: reward(),
  }
  const total = q.sum(Object.values(lines))
  const entitled = q.times(homeArea, f('1.1'))
  const chosen: Figure =
    textIn(household, '安置面积') === null ? 'pending' : numberIn(household, '安置面积', '0')
  const beyond = q.larger(q.minus(chosen, entitled), ZERO)
  const price = q.either(
    isSwap,
    () =>
      q.rounded(
        q.sum([
          q.times(q.smaller(chosen, entitled), f(6200)),
          q.times(q.smaller(beyond, f(10)), f(6800)),
          q.times(q.larger(q.minus(beyond, f(10)), ZERO), f(8200)),
        ]),
      ),
    () => ZERO,
  )
  const took: Figure = signed === null || vacated === null ? 'pending' : f(daysFrom(signed, vacated))
  const vacating = (): Figure => {
    if (!q.isFraction(took)) return 'pending'
    const days = Number(took.top)
    return q.rounded(q.times(area, f(days < 0 ? 0 : days <= 15 ? 150 : days <= 30 ? 80 : 0)))
  }
  return {
    ...lines,
    ...{ 总面积: area, 住宅面积: homeArea, 住宅价值: homeValue, 非住宅价值: otherValue, 住宅均价: average },
    签约日序: signed === null ? 'pending' : f(daysFrom('2018-08-26', signed) + 1),
    ...{ 协议总额: total, 应安置面积: entitled, 超出面积: beyond, 安置房款: price },
    差价结算: q.minus(total, price),
    腾空用时: took,
    腾空奖励: vacating(),
  }
}
