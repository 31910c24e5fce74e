/** The plan of 武汉武昌, translated by hand from its text into fractions. */
import { type FactsFile, householdIn, numberIn, rowsOf, textIn } from './facts.ts'
import * as q from './fraction.ts'
import { type Figure, type Fraction, f, ZERO } from './fraction.ts'

const FITTINGS: Record<string, number> = { 简装: 400, 普通: 500, 中档: 550, 高档: 800 }
const APPLIANCES: Record<string, number> = {
  ...{ 主水表: 500, 副水表: 100, 独立电表: 500, 分电表: 100, 三相电表: 980, 分时电表: 650 },
  ...{ 窗式空调: 100, 挂式空调: 200, 柜式空调: 300, 电热水器: 200, 无烟灶: 1000 },
}

/** 搬家费定额, 过渡月数, 奖励比例 for money and for a home. */
const OLD = { money: ['1000', '3', '0.1'], home: ['1000', '24', '0'] } as const
const NEW = { money: ['3000', '3', '0.1'], home: ['2000', '24', '0.02'] } as const

function periodReward(isOld: boolean, signed: string | null): Figure {
  if (!isOld) return ZERO
  if (signed === null) return 'pending'
  if (signed < '2019-03-01' || signed > '2019-04-29') return ZERO
  return f(signed <= '2019-03-20' ? 40_000 : signed <= '2019-04-09' ? 15_000 : 5_000)
}

export function wuchangFigures(file: FactsFile): Record<string, Figure> {
  const household = householdIn(file)
  const way = textIn(household, '补偿方式')
  const isMoney = way === null ? null : way === '货币补偿'
  const isOld = household.奖励口径 === '旧口径'
  const standard = (at: 0 | 1 | 2): Figure => {
    const { money, home } = isOld ? OLD : NEW
    return q.either(
      isMoney,
      () => f(money[at]),
      () => f(home[at]),
    )
  }
  const houses = rowsOf(file, '房屋').map((row) => {
    const price = numberIn(row, '评估单价', '0')
    const unregistered = numberIn(row, '未登记面积', '0')
    const kind = textIn(row, '未登记类别')
    const share: Figure = kind === null ? 'pending' : f(kind === '未登记合法' ? '0.85' : '0.12')
    return {
      isHome: row.用途 === '住宅',
      area: numberIn(row, '有证面积', '0'),
      price,
      factor: numberIn(row, '价值系数', '1'),
      fittings: f(FITTINGS[String(row.装修档次)] ?? 0),
      unregisteredValue: unregistered.top > 0n ? q.times(q.times(unregistered, price), share) : ZERO,
      converted: numberIn(row, '住改非面积', '0'),
      shopPrice: numberIn(row, '商业评估单价', '0'),
    }
  })
  const shops = houses.filter(({ isHome }) => !isHome)
  const area = q.sum(houses.map((house) => house.area)) as Fraction
  const base = q.sum(houses.map((house) => q.times(house.area, house.price)))
  const unregisteredBase = q.sum(houses.map((house) => house.unregisteredValue))
  const average = q.rounded(q.by(base, area), 2)
  const isBelow = shops.length === 0 && area.top > 0n && q.isLess(area, f(40))
  const shopValue = q.sum(shops.map((house) => q.times(house.area, house.price)))
  const lines = {
    房屋价值补偿: q.sum(houses.map((h) => q.rounded(q.times(q.times(h.area, h.price), h.factor)))),
    装修补偿: q.sum(houses.map((house) => q.rounded(q.times(house.area, house.fittings)))),
    未登记建筑补偿: q.sum(houses.map((house) => q.rounded(house.unregisteredValue))),
    保底补偿: isBelow ? q.rounded(q.times(q.minus(f(40), area), average)) : ZERO,
    搬家费: standard(0),
    设施迁移: q.sum(
      rowsOf(file, '设施').map((row) =>
        q.rounded(q.times(numberIn(row, '数量', '0'), f(APPLIANCES[String(row.设施类别)] ?? 0))),
      ),
    ),
    太阳能迁移: q.rounded(q.times(numberIn(household, '太阳能评估价', '0'), f('0.8'))),
    过渡费: q.rounded(q.times(q.times(area, f(35)), standard(1))),
    停产停业损失补偿: q.rounded(q.times(shopValue, f('0.05'))),
    住改非补助: q.sum(
      houses.map((house) => {
        const gain = q.larger(q.minus(house.shopPrice, house.price), ZERO)
        return q.rounded(q.times(q.times(house.converted, gain), f('0.5')))
      }),
    ),
    货币补偿补助: q.either(
      isMoney,
      () => q.rounded(q.times(base, f('0.2'))),
      () => ZERO,
    ),
    困难补助: q.times(numberIn(household, '特殊困难人数', '0'), f(isOld ? 15_000 : 20_000)),
    搬迁奖励: q.rounded(q.times(q.plus(base, unregisteredBase), standard(2))),
    期次奖励: periodReward(isOld, textIn(household, '签约日')),
  }
  const total = q.sum(Object.values(lines))
  const price = q.either(
    isMoney === null ? null : !isMoney,
    () =>
      q.sum(
        rowsOf(file, '安置房').map((row) =>
          q.rounded(q.times(numberIn(row, '选房面积', '0'), numberIn(row, '选房单价', '0'))),
        ),
      ),
    () => ZERO,
  )
  return {
    ...lines,
    ...{ 有证总面积: area, 房屋基数: base, 未登记基数: unregisteredBase, 平均单价: average },
    ...{ 补偿合计: total, 安置房款: price, 差价结算: q.minus(total, price) },
  }
}
