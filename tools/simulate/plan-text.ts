/** 补偿方案 · Plan text: the simulated campaign's plan, with the rates its agreements were computed by. */
import { bonusTiers, RATES } from './compensation.ts'
import type { Timetable } from './timetable.ts'

export function planText(times: Timetable): string {
  const opening = times.window[0]
  const closing = times.window.at(-1)
  return `---
方案: ${times.quarter}片区国有土地上房屋征收补偿方案（示例）
版本: ${times.decisionDay}
辖区: ${times.jurisdiction}
价值时点: ${times.decisionDay}
签约期: ${opening} 至 ${closing}
生效比例: 80%
过渡期限: 24 个月
临时安置费止于: 安置房交付后 6 个月
逾期临时安置费: 2 倍
---

# ${times.quarter}片区国有土地上房屋征收补偿方案（示例）

本方案为模拟数据所用的虚构方案。

## 第一条　事实

\`\`\`事实
户
  补偿方式　　　　：货币补偿 | 产权调换，可缺
  低保　　　　　　：是否
  住房困难　　　　：是否
  签约日　　　　　：日期，可缺
  腾空日　　　　　：日期，可缺
  安置面积　　　　：㎡，两位小数，可缺
房屋（每户一处以上）
  用途　　　　　　：住宅 | 商业 | 办公 | 工业
  结构　　　　　　：框架 | 砖混 | 砖木 | 简易
  认定面积　　　　：㎡，两位小数
  未登记面积　　　：㎡，两位小数，缺省 0
  评估单价　　　　：元/㎡，两位小数
  装修及附属物评估价：元，两位小数，缺省 0
\`\`\`

## 第二条　计量

金额以元为单位，逐项四舍五入到元。

\`\`\`公式
总面积　 = 合计(房屋：认定面积)
住宅面积 = 合计(房屋，当 用途 = 住宅：认定面积)
住宅价值 = 合计(房屋，当 用途 = 住宅：评估单价 × 认定面积)
非住宅价值 = 合计(房屋，当 用途 ≠ 住宅：评估单价 × 认定面积)
\`\`\`

## 第三条　房屋价值补偿

\`\`\`补偿项
房屋价值补偿　　 = 合计(房屋：四舍五入(评估单价 × 认定面积，元))
装修及附属物补偿 = 四舍五入(合计(房屋：装修及附属物评估价)，元)
\`\`\`

## 第四条　住房保障

表一　保障面积

| 低保 | 保障面积（㎡） |
|:----:|---------------:|
|  否  | ${RATES.securedArea.ordinary} |
|  是  | ${RATES.securedArea.poor} |

\`\`\`公式
住宅均价 = 四舍五入(住宅价值 ÷ 住宅面积，分)
\`\`\`

\`\`\`补偿项
住房保障补足 = 若 住房困难 且 计数(房屋，当 用途 ≠ 住宅) = 0 处 且 0 ㎡ < 住宅面积 < 保障面积
               则 四舍五入((保障面积 − 住宅面积) × 住宅均价，元)
               否则 0 元
\`\`\`

## 第五条　未登记建筑

表二　残值补助标准

| 结构 | 残值补助标准（元/㎡） |
|:----:|----------------------:|
${tableRows(RATES.unregistered)}

\`\`\`补偿项
未登记建筑补助 = 四舍五入(合计(房屋：未登记面积 × 残值补助标准)，元)
\`\`\`

## 第六条　搬迁费

表三　搬迁费标准

| 用途 | 搬迁费标准（元/㎡·次） |
|:----:|-----------------------:|
${tableRows(RATES.moving)}

表四　次数与月数

| 补偿方式 | 搬迁次数（次） | 过渡月数（月） |
|:--------:|---------------:|---------------:|
| 货币补偿 | ${RATES.times.货币补偿} | ${RATES.months.货币补偿} |
| 产权调换 | ${RATES.times.产权调换} | ${RATES.months.产权调换} |

\`\`\`补偿项
搬迁费 = 四舍五入(较大(合计(房屋：认定面积 × 搬迁费标准)，${RATES.movingLeast} 元/次) × 搬迁次数，元)
\`\`\`

## 第七条　临时安置费

选择产权调换的，安置费计至安置房交付后六个月，超过过渡期限的自逾期之月起加倍。

\`\`\`补偿项
临时安置费 = 若 住宅面积 > 0 ㎡
             则 四舍五入(较大(住宅面积 × ${RATES.interim} 元/㎡·月，${RATES.interimLeast} 元/月) × 过渡月数，元)
             否则 0 元
\`\`\`

## 第八条　停产停业损失

\`\`\`补偿项
停产停业损失补偿 = 四舍五入(非住宅价值 × ${RATES.businessLossPercent}%，元)
\`\`\`

## 第九条　货币补偿补助

\`\`\`补偿项
货币补偿补助 = 若 补偿方式 = 货币补偿
               则 四舍五入(住宅价值 × ${RATES.cashPercent.residential}% + 非住宅价值 × ${RATES.cashPercent.other}%，元)
               否则 0 元
\`\`\`

## 第十条　签约奖励

表五　签约奖励标准

| 签约日序（日） | 签约奖励标准（元/㎡） |
|:--------------:|----------------------:|
${bonusTiers(times.window.length).map(tierRow).join('\n')}
| 其他 | 0 |

\`\`\`公式
签约日序 = 第几日(签约日，起 签约期首日)
\`\`\`

\`\`\`补偿项
签约奖励 = 若 签约奖励标准 > 0 元/㎡
           则 四舍五入(限于(总面积 × 签约奖励标准，${RATES.bonusLeast} 元，${RATES.bonusMost} 元)，元)
           否则 0 元
\`\`\`

## 第十一条　协议总额与安置房款

\`\`\`公式
协议总额　 = 合计(补偿项)
应安置面积 = 住宅面积 × ${(RATES.dueAreaPercent / 100).toFixed(2)}
超出面积　 = 较大(安置面积 − 应安置面积，0 ㎡)
安置房款　 = 若 补偿方式 = 产权调换
             则 四舍五入(较小(安置面积，应安置面积) × ${RATES.homePrice.due} 元/㎡
                   + 较小(超出面积，${RATES.slightlyOverArea} ㎡) × ${RATES.homePrice.slightlyOver} 元/㎡
                   + 较大(超出面积 − ${RATES.slightlyOverArea} ㎡，0 ㎡) × ${RATES.homePrice.beyond} 元/㎡，元)
             否则 0 元
差价结算　 = 协议总额 − 安置房款
\`\`\`
`
}

const tableRows = (rates: Readonly<Record<string, number>>): string =>
  Object.entries(rates)
    .map(([name, rate]) => `| ${name} | ${rate} |`)
    .join('\n')

const tierRow = ({ first, last, rate }: { first: number; last: number; rate: number }): string =>
  `| ${first === last ? first : `${first}–${last}`} | ${rate} |`
